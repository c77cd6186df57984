package dev.aether.domain.deployment;

import dev.aether.domain.account.UserId;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.SiteId;
import java.util.UUID;

/** Deployments that tests speak of. */
final class SampleDeployments {
  static final DeploymentFailure NO_ROOM =
      new DeploymentFailure(ErrorCode.DEPLOY_FAILED, "No room.");

  static final SiteId SITE = new SiteId(new UUID(0, 2));
  static final UserId OWNER = new UserId(new UUID(0, 3));

  private SampleDeployments() {}

  static DeploymentId id(int number) {
    return new DeploymentId(new UUID(5, number));
  }

  static BundleHash bundle(int number) {
    return new BundleHash(String.format(java.util.Locale.ROOT, "%064x", number));
  }

  static Deployment pending(Environment environment, int sequence) {
    return Deployment.requested(id(sequence), SITE, OWNER, environment, sequence);
  }

  /** A ready deployment whose bundle has the number of its sequence. */
  static Deployment ready(Environment environment, int sequence) {
    return pending(environment, sequence).started().ready(bundle(sequence));
  }

  static Deployment ready(int sequence) {
    return ready(Environment.PRODUCTION, sequence);
  }
}
