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

  /** What one generation of a whole site costs. */
  public static final int SITE_GENERATION = 1;

  /** Refuses with {@link ErrorCode#AI_QUOTA_EXCEEDED} when no credit is left. */
  public void requireOne() {
    new Quota(monthly, used)
        .requireOneMore(
            ErrorCode.AI_QUOTA_EXCEEDED,
            "This month's AI credits are used up; a larger plan has more.");
  }
}
