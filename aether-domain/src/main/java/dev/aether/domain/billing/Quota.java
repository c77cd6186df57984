package dev.aether.domain.billing;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Problem;
import java.util.Map;
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

  public boolean admitsOneMore() {
    return limit.admits(used);
  }

  /** Refuses with the limit and what is used of it in the details, unless one more fits. */
  public void requireOneMore(ErrorCode code, String message) {
    if (!admitsOneMore()) {
      throw new Problem(code, message, Map.of("limit", limit.toEdge(), "used", used)).asException();
    }
  }
}
