package dev.aether.adapter.http.server.deployment;

import dev.aether.application.deployment.DeploymentView;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;

/** The bodies of the deployment endpoints (specification, section 2.4). */
final class DeploymentJson {
  /** Rendering and storing a site takes well under this. */
  private static final int USUAL_SECONDS = 1;

  private DeploymentJson() {}

  record Request(String environment, String domain) {

    /** Refuses what this server does not offer, rather than doing something else instead. */
    void requireSupported() {
      if (environment != null && !"production".equals(environment)) {
        throw Problem.at(
                ErrorCode.DEPLOY_INVALID_CONFIG,
                "/environment",
                "This server deploys to production only.")
            .asException();
      }
      if (domain != null) {
        throw Problem.at(
                ErrorCode.DEPLOY_INVALID_CONFIG,
                "/domain",
                "This server does not connect domains of one's own.")
            .asException();
      }
    }
  }

  record Accepted(String deploymentId, String status, int estimatedTime) {
    static Accepted of(Deployment deployment) {
      return new Accepted(deployment.id().toString(), deployment.status().wire(), USUAL_SECONDS);
    }
  }

  record Status(String status, String url, String error, Double buildTime) {
    static Status of(DeploymentView view, SiteAddresses addresses) {
      boolean ready = view.status() == DeploymentStatus.READY;
      return new Status(
          view.status().wire(),
          ready ? addresses.of(view.slug()).toString() : null,
          view.failure().orElse(null),
          view.buildTime().map(time -> time.toMillis() / 1000.0).orElse(null));
    }
  }
}
