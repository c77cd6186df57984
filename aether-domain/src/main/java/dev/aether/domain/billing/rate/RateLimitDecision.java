package dev.aether.domain.billing.rate;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * Whether a request is admitted, and what its answer says about it either way (specification,
 * section 6.3).
 *
 * @param remaining requests that still fit after this one
 * @param decidedAt the instant of the request
 * @param resetAt when the oldest request that counts, this one among them, stops counting
 */
public record RateLimitDecision(
    boolean allowed, RateLimit limit, int remaining, Instant decidedAt, Instant resetAt) {
  public RateLimitDecision {
    Objects.requireNonNull(limit);
    Objects.requireNonNull(decidedAt);
    Objects.requireNonNull(resetAt);
    if (remaining < 0 || (!allowed && remaining > 0)) {
      throw new IllegalArgumentException("remaining does not fit: " + remaining);
    }
  }

  /**
   * Whole seconds until another request is admitted, rounded up so that whoever waits them is not
   * refused again; zero where this one was admitted.
   */
  public long retryAfterSeconds() {
    return allowed ? 0 : secondsUntilReset();
  }

  /** Whole seconds until {@link #resetAt()}, rounded up. */
  public long secondsUntilReset() {
    return Duration.between(decidedAt, resetAt).plusNanos(999_999_999).toSeconds();
  }

  /** Refuses with {@link ErrorCode#RATE_LIMIT_EXCEEDED} unless the request is admitted. */
  public void orRefuse() {
    if (!allowed) {
      throw new Problem(
              ErrorCode.RATE_LIMIT_EXCEEDED,
              "Too many requests; try again in " + retryAfterSeconds() + " s.",
              Map.of(
                  "limit", limit.requests(),
                  "remaining", remaining,
                  "windowSeconds", limit.window().toSeconds(),
                  "resetAt", resetAt.toString(),
                  "retryAfter", retryAfterSeconds()))
          .asException();
    }
  }
}
