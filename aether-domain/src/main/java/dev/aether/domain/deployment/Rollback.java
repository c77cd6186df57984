package dev.aether.domain.deployment;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a former deployment may be made live again, and why not (specification, section 2.4). A
 * rollback is a new deployment of what the former one built.
 */
public enum Rollback {
  ALLOWED("The deployment may be made live again."),
  OTHER_SITE("There is no such deployment of this site."),
  OTHER_ENVIRONMENT("The deployment is for another environment."),
  NOT_READY("The deployment has built nothing that could be made live."),
  ALREADY_LIVE("What the deployment built is live already.");

  private final String words;

  Rollback(String words) {
    this.words = words;
  }

  /** The first objection to going back from {@code live} to {@code target}. */
  public static Rollback check(Deployment target, Deployment live) {
    if (!target.site().equals(live.site())) {
      return OTHER_SITE;
    }
    if (target.environment() != live.environment()) {
      return OTHER_ENVIRONMENT;
    }
    if (target.status() != DeploymentStatus.READY) {
      return NOT_READY;
    }
    return target.bundle().equals(live.bundle()) ? ALREADY_LIVE : ALLOWED;
  }

  /**
   * The deployment that brings {@code target} back. Refuses with {@link
   * ErrorCode#DEPLOY_ROLLBACK_REFUSED} and the reason; another site's is {@link
   * ErrorCode#DEPLOY_NOT_FOUND}.
   *
   * @param sequence the next of the site
   */
  public static Deployment to(Deployment target, Deployment live, DeploymentId id, int sequence) {
    check(target, live).require();
    return target.redeployed(id, target.environment(), sequence);
  }

  private void require() {
    switch (this) {
      case ALLOWED -> {}
      case OTHER_SITE -> throw Problem.of(ErrorCode.DEPLOY_NOT_FOUND, words).asException();
      case OTHER_ENVIRONMENT, NOT_READY, ALREADY_LIVE ->
          throw new Problem(ErrorCode.DEPLOY_ROLLBACK_REFUSED, words, Map.of("reason", wire()))
              .asException();
    }
  }

  /** The name in JSON, such as {@code not_ready}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
