package dev.aether.domain.billing;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import java.util.Objects;

/**
 * How much of a limit is taken, counted where nobody else can count at the same time.
 *
 * @param limit what the tier grants
 * @param used what is taken, zero or more
 */
public record Quota(Limit limit, long used) {
  public Quota {
    Objects.requireNonNull(limit);
    if (used < 0) {
      throw new IllegalArgumentException("used is not negative: " + used);
    }
  }

  /** Whether {@code requested}, one or more, still fit. */
  public QuotaDecision decide(long requested) {
    return limit.admits(used, requested)
        ? new QuotaDecision.Granted(this, requested)
        : new QuotaDecision.Denied(this, requested);
  }

  /** What is left; never less than nothing, also after the limit shrank. */
  public Limit remaining() {
    return limit.after(used);
  }

  /** Refuses with the numbers in the details, unless one more fits. */
  public void requireOneMore(ErrorCode code, String message) {
    decide(1).orRefuse(code, message);
  }
}
