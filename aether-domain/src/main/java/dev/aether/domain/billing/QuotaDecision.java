package dev.aether.domain.billing;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Problem;
import java.util.Map;
import java.util.Objects;

/** Whether an amount still fits into a quota, with the numbers that decided it. */
public sealed interface QuotaDecision {

  /** The quota before anything was taken. */
  Quota quota();

  /** How many were asked for, one or more. */
  long requested();

  /** What is left once this is carried out. */
  Limit remaining();

  /** Why, in a sentence with the numbers. */
  String reason();

  boolean isGranted();

  /**
   * Refuses as {@code code} unless granted; {@code limit}, {@code used}, {@code remaining} and
   * {@code requested} are in the details.
   */
  default void orRefuse(ErrorCode code, String message) {
    if (!isGranted()) {
      throw new Problem(
              code,
              message,
              Map.of(
                  "limit", quota().limit().toEdge(),
                  "used", quota().used(),
                  "remaining", remaining().toEdge(),
                  "requested", requested()))
          .asException();
    }
  }

  /** It fits. */
  record Granted(Quota quota, long requested) implements QuotaDecision {
    public Granted {
      check(quota, requested);
    }

    @Override
    public boolean isGranted() {
      return true;
    }

    @Override
    public Limit remaining() {
      return quota.remaining().after(requested);
    }

    @Override
    public String reason() {
      return quota.limit().equals(Limit.unlimited())
          ? "There is no limit."
          : requested + " of the remaining " + quota.remaining().toEdge() + " are taken.";
    }
  }

  /** It does not fit, and nothing is taken: a part of it is never granted. */
  record Denied(Quota quota, long requested) implements QuotaDecision {
    public Denied {
      check(quota, requested);
    }

    @Override
    public boolean isGranted() {
      return false;
    }

    @Override
    public Limit remaining() {
      return quota.remaining();
    }

    @Override
    public String reason() {
      return "%d of %d are used and %d remain; %d were asked for."
          .formatted(quota.used(), quota.limit().toEdge(), quota.remaining().toEdge(), requested);
    }
  }

  private static void check(Quota quota, long requested) {
    Objects.requireNonNull(quota);
    if (requested < 1) {
      throw new IllegalArgumentException("at least one is asked for: " + requested);
    }
  }
}
