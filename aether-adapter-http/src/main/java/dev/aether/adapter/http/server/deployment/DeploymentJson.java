package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.shared.Pagination;
import dev.aether.application.deployment.DeploymentView;
import dev.aether.application.deployment.DeploymentViews;
import dev.aether.application.deployment.DeploymentWish;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentFailure;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** The bodies of the deployment endpoints (specification, section 2.4). */
final class DeploymentJson {
  /** Rendering and storing a site takes well under this. */
  private static final int USUAL_SECONDS = 1;

  private DeploymentJson() {}

  record Request(String environment, String domain, String review) {

    /** Production where nothing is said. A name is for visitors, so a preview has none. */
    DeploymentWish wish() {
      Environment chosen =
          environment == null ? Environment.PRODUCTION : Environment.ofWire(environment);
      if (domain != null && chosen != Environment.PRODUCTION) {
        throw Problem.at(
                ErrorCode.DEPLOY_INVALID_CONFIG, "/domain", "Only production has a domain.")
            .asException();
      }
      return new DeploymentWish(chosen, isRequired(review));
    }
  }

  /** What publishing may be told. */
  record Publishing(String review) {
    DeploymentWish wish() {
      return new DeploymentWish(Environment.PRODUCTION, isRequired(review));
    }
  }

  /** Without a word nothing is required. */
  private static boolean isRequired(String review) {
    if (review != null && !review.equals("required")) {
      throw Problem.at(
              ErrorCode.DEPLOY_INVALID_CONFIG, "/review", "A review is required or not named.")
          .asException();
    }
    return review != null;
  }

  /**
   * What was asked for.
   *
   * @param domain the name that was asked for with it
   */
  record Accepted(String deploymentId, String status, int estimatedTime, DomainJson.Domain domain) {
    static Accepted of(Deployment deployment) {
      return of(deployment, null);
    }

    static Accepted of(Deployment deployment, DomainJson.Domain domain) {
      return new Accepted(
          deployment.id().toString(), deployment.status().wire(), USUAL_SECONDS, domain);
    }
  }

  /** What is to be live. */
  record Target(@NotNull UUID deploymentId) {}

  /** A deployment that a rollback or a promotion made. */
  record Moved(String deploymentId, String status) {
    static Moved of(Deployment deployment) {
      return new Moved(deployment.id().toString(), deployment.status().wire());
    }
  }

  /** One page of deployments. */
  record Page(List<Listed> deployments, Pagination pagination) {
    static Page of(DeploymentViews.Page found, PageRequest page, SiteAddresses addresses) {
      return new Page(
          found.deployments().stream().map(view -> Listed.of(view, addresses)).toList(),
          Pagination.of(page.page(), page.limit(), found.total()));
    }
  }

  record Listed(
      String deploymentId,
      String siteId,
      int sequence,
      String environment,
      String status,
      String url,
      String error,
      String errorCode,
      Double buildTime,
      String createdAt) {
    static Listed of(DeploymentView view, SiteAddresses addresses) {
      Status status = Status.of(view, addresses);
      return new Listed(
          view.id().toString(),
          view.site().toString(),
          view.sequence(),
          view.environment().wire(),
          status.status(),
          status.url(),
          status.error(),
          status.errorCode(),
          status.buildTime(),
          view.createdAt().toString());
    }
  }

  /**
   * How a deployment stands.
   *
   * @param step what its work is at; nothing for what came to nothing
   * @param progress in percent
   * @param errorCode why it came to nothing, such as {@code DEPLOY_002}
   * @param logs what its work said
   */
  record Status(
      String status,
      String step,
      Integer progress,
      String url,
      String error,
      String errorCode,
      Double buildTime,
      List<String> logs) {
    static Status of(DeploymentView view, SiteAddresses addresses) {
      boolean ready = view.status() == DeploymentStatus.READY;
      boolean goesOn = ready || !view.status().isEnd();
      return new Status(
          view.status().wire(),
          goesOn ? view.step().wire() : null,
          goesOn ? view.step().progress() : null,
          ready ? address(view, addresses) : null,
          view.failure().map(DeploymentFailure::message).orElse(null),
          view.failure().map(why -> why.code().ref()).orElse(null),
          view.buildTime().map(time -> time.toMillis() / 1000.0).orElse(null),
          view.log().lines());
    }

    private static String address(DeploymentView view, SiteAddresses addresses) {
      return view.environment() == Environment.PRODUCTION
          ? addresses.of(view.slug()).toString()
          : addresses.preview(view.id()).toString();
    }
  }
}
