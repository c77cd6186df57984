package dev.aether.domain.deployment;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether what a preview shows may go to production as it is, and why not. What was looked at is
 * what goes live: the bundle is the same, byte for byte.
 */
public enum Promotion {
  ALLOWED("The preview may go live."),
  NOT_A_PREVIEW("Only a preview is promoted."),
  NOT_READY("The preview has built nothing that could go live."),
  ALREADY_LIVE("What the preview shows is live already.");

  private final String words;

  Promotion(String words) {
    this.words = words;
  }

  /**
   * The first objection to promoting {@code preview}.
   *
   * @param live what the same site has in production
   */
  public static Promotion check(Deployment preview, Optional<LivePointer> live) {
    if (preview.environment() != Environment.PREVIEW) {
      return NOT_A_PREVIEW;
    }
    if (preview.status() != DeploymentStatus.READY) {
      return NOT_READY;
    }
    return live.map(LivePointer::bundle).equals(preview.bundle()) ? ALREADY_LIVE : ALLOWED;
  }

  /**
   * The deployment to production; refuses with {@link ErrorCode#DEPLOY_PROMOTION_REFUSED} and the
   * reason.
   *
   * @param sequence the next of the site
   */
  public static Deployment of(
      Deployment preview, Optional<LivePointer> live, DeploymentId id, int sequence) {
    Promotion decision = check(preview, live);
    if (decision != ALLOWED) {
      throw new Problem(
              ErrorCode.DEPLOY_PROMOTION_REFUSED, decision.words, Map.of("reason", decision.wire()))
          .asException();
    }
    return preview.redeployed(id, Environment.PRODUCTION, sequence);
  }

  /** The name in JSON, such as {@code not_a_preview}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
