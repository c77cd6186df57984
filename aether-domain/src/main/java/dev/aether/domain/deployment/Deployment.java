package dev.aether.domain.deployment;

import dev.aether.domain.account.UserId;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One try to bring a site before its visitors (specification, section 1.5).
 *
 * @param environment for whom; each has a live bundle of its own
 * @param sequence the how-manieth of its site, from 1, over all environments
 * @param revision grows by one with every change; a writer names the one that he saw
 * @param bundle what was built; only with status READY
 * @param failure why it came to nothing; only with status ERROR
 */
public record Deployment(
    DeploymentId id,
    SiteId site,
    UserId owner,
    Environment environment,
    int sequence,
    DeploymentStatus status,
    int revision,
    Optional<BundleHash> bundle,
    Optional<DeploymentFailure> failure) {
  /** The order of a site's deployments: who came first, whoever finished first. */
  public static final Comparator<Deployment> BY_SEQUENCE =
      Comparator.comparingInt(Deployment::sequence);

  public Deployment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(site);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(environment);
    Objects.requireNonNull(status);
    Objects.requireNonNull(bundle);
    Objects.requireNonNull(failure);
    if (sequence < 1) {
      throw new IllegalArgumentException("deployments are counted from 1: " + sequence);
    }
    if (bundle.isPresent() != (status == DeploymentStatus.READY)) {
      throw new IllegalArgumentException("a bundle comes with status READY, and only then");
    }
    if (failure.isPresent() != (status == DeploymentStatus.ERROR)) {
      throw new IllegalArgumentException("a failure is told with status ERROR, and only then");
    }
  }

  /** A deployment to production, which is what somebody means who names no environment. */
  public static Deployment requested(DeploymentId id, SiteId site, UserId owner, int sequence) {
    return requested(id, site, owner, Environment.PRODUCTION, sequence);
  }

  public static Deployment requested(
      DeploymentId id, SiteId site, UserId owner, Environment environment, int sequence) {
    return new Deployment(
        id,
        site,
        owner,
        environment,
        sequence,
        DeploymentStatus.PENDING,
        1,
        Optional.empty(),
        Optional.empty());
  }

  /** Work begins, or begins again after whoever did it is gone. */
  public Deployment started() {
    return to(DeploymentStatus.BUILDING, Optional.empty(), Optional.empty());
  }

  public Deployment ready(BundleHash built) {
    return to(DeploymentStatus.READY, Optional.of(built), Optional.empty());
  }

  public Deployment failed(DeploymentFailure why) {
    return to(DeploymentStatus.ERROR, Optional.empty(), Optional.of(why));
  }

  /** Given up by its owner; what is live stays live. */
  public Deployment cancelled() {
    return to(DeploymentStatus.CANCELLED, Optional.empty(), Optional.empty());
  }

  /**
   * What this one built as a deployment of its own, ready at once: the higher sequence makes it
   * win. For rollback and promotion, which say when that is allowed.
   */
  Deployment redeployed(DeploymentId newId, Environment into, int newSequence) {
    return new Deployment(
        newId, site, owner, into, newSequence, status, 1, bundle, Optional.empty());
  }

  private Deployment to(
      DeploymentStatus next, Optional<BundleHash> built, Optional<DeploymentFailure> why) {
    if (!status.next().contains(next)) {
      throw Problem.of(
              ErrorCode.DEPLOY_CONFLICT,
              status.isEnd()
                  ? "The deployment has ended: " + status.wire() + "."
                  : "The deployment is not being built; it is " + status.wire() + ".")
          .asException();
    }
    return new Deployment(id, site, owner, environment, sequence, next, revision + 1, built, why);
  }
}
