package dev.aether.domain.asset;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Problem;
import java.util.Map;

/** How many bytes an account may store by its tier. */
public final class AssetAllowance {
  private static final long MEGABYTE = 1_000_000;

  private AssetAllowance() {}

  /**
   * Refuses with {@link ErrorCode#ASSET_QUOTA_EXCEEDED} where {@code more} bytes do not fit.
   *
   * @param used bytes of all that the account has, by the size that is stored
   */
  public static void requireRoom(Tier tier, long used, long more) {
    if (tier.maxStorageMegabytes() instanceof Limit.Finite finite
        && more > finite.max() * MEGABYTE - used) {
      throw new Problem(
              ErrorCode.ASSET_QUOTA_EXCEEDED,
              "The plan has no room left for this image; delete some or change the plan.",
              Map.of("limit", finite.max() * MEGABYTE, "used", used, "needed", more))
          .asException();
    }
  }
}
