package dev.aether.domain.billing.rate;

import dev.aether.domain.shared.Limit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The rate limits of one tier (specification, section 6.2). An operation that is not named has
 * none.
 */
public record RateLimitPolicy(Map<RateLimitedOperation, RateLimit> limits) {
  public RateLimitPolicy {
    limits = Map.copyOf(limits);
  }

  public static RateLimitPolicy none() {
    return new RateLimitPolicy(Map.of());
  }

  /** Requests an hour by operation. */
  public static RateLimitPolicy hourly(
      Limit generate, Limit component, Limit sites, Limit deployments) {
    Map<RateLimitedOperation, RateLimit> limits = new EnumMap<>(RateLimitedOperation.class);
    for (RateLimitedOperation operation : RateLimitedOperation.values()) {
      Limit requests =
          switch (operation) {
            case GENERATE -> generate;
            case COMPONENT -> component;
            case SITES -> sites;
            case DEPLOYMENTS -> deployments;
          };
      if (requests instanceof Limit.Finite finite) {
        limits.put(operation, RateLimit.hourly(finite.max()));
      }
    }
    return new RateLimitPolicy(limits);
  }

  /** The limit of {@code operation}; empty where it has none. */
  public Optional<RateLimit> of(RateLimitedOperation operation) {
    return Optional.ofNullable(limits.get(Objects.requireNonNull(operation)));
  }
}
