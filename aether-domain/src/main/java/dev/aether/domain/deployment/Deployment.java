package dev.aether.domain.deployment;

import dev.aether.domain.account.UserId;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.util.Objects;
import java.util.Optional;

/**
 * One try to bring a site live (specification, section 1.5).
 *
 * @param sequence the how-manieth of its site, from 1
 * @param revision grows by one with every change; a writer names the one that he saw
 * @param bundle what was built; only with status READY
 * @param failure what to tell the user; only with status ERROR
 */
public record Deployment(
    DeploymentId id,
    SiteId site,
    UserId owner,
    int sequence,
    DeploymentStatus status,
    int revision,
    Optional<BundleHash> bundle,
    Optional<String> failure) {
  public Deployment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(site);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(status);
    Objects.requireNonNull(bundle);
    Objects.requireNonNull(failure);
    if (bundle.isPresent() != (status == DeploymentStatus.READY)) {
      throw new IllegalArgumentException("a bundle comes with status READY, and only then");
    }
    if (failure.isPresent() != (status == DeploymentStatus.ERROR)) {
      throw new IllegalArgumentException("a failure is told with status ERROR, and only then");
    }
  }

  public static Deployment requested(DeploymentId id, SiteId site, UserId owner, int sequence) {
    return new Deployment(
        id, site, owner, sequence, DeploymentStatus.PENDING, 1, Optional.empty(), Optional.empty());
  }

  /** Work begins, or begins again after whoever did it is gone. */
  public Deployment started() {
    return to(DeploymentStatus.BUILDING, Optional.empty(), Optional.empty());
  }

  public Deployment ready(BundleHash built) {
    if (status != DeploymentStatus.BUILDING) {
      throw conflict("The deployment is not being built; it is " + status.wire() + ".");
    }
    return to(DeploymentStatus.READY, Optional.of(built), Optional.empty());
  }

  public Deployment failed(String why) {
    return to(DeploymentStatus.ERROR, Optional.empty(), Optional.of(why));
  }

  private Deployment to(DeploymentStatus next, Optional<BundleHash> built, Optional<String> why) {
    if (status.isEnd()) {
      throw conflict("The deployment has ended: " + status.wire() + ".");
    }
    return new Deployment(id, site, owner, sequence, next, revision + 1, built, why);
  }

  private static RuntimeException conflict(String message) {
    return Problem.of(ErrorCode.DEPLOY_CONFLICT, message).asException();
  }
}
