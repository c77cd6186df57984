package dev.aether.domain.billing;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;

/**
 * The AI credits of one account in its running month.
 *
 * @param monthly what the tier grants each month
 * @param used reserved and spent since the month began; what is given back does not count
 */
public record AiCredits(Limit monthly, int used) {

  public Quota quota() {
    return new Quota(monthly, used);
  }

  /** Refuses with {@link ErrorCode#AI_QUOTA_EXCEEDED} unless {@code amount} more are left. */
  public void require(int amount) {
    quota()
        .decide(amount)
        .orRefuse(
            ErrorCode.AI_QUOTA_EXCEEDED,
            "This month's AI credits are used up; a larger plan has more.");
  }
}
