package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.shared.Ids;
import dev.aether.application.shared.JobKind;
import dev.aether.application.shared.Jobs;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.render.review.SiteReview;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Map;

/** Accepts that a site goes live or is shown to whom its owner likes, and queues the work. */
public final class RequestDeployment {
  private final UnitOfWork units;
  private final Stores stores;
  private final Ids ids;
  private final ReviewSite review;

  public RequestDeployment(UnitOfWork units, Stores stores, Ids ids, ReviewSite review) {
    this.units = units;
    this.stores = stores;
    this.ids = ids;
    this.review = review;
  }

  /** The deployment to production. */
  public Deployment handle(Actor.User actor, SiteId siteId) {
    return handle(actor, siteId, DeploymentWish.to(Environment.PRODUCTION));
  }

  /**
   * The deployment, which waits; {@code SITE_NOT_FOUND} where the site is not the user's, {@code
   * SITE_ARCHIVED}, {@code SITE_NOT_READY} where nothing is on it yet, {@code DEPLOY_REVIEW_FAILED}
   * with all places where a review is wished for and finds errors in what the site says now.
   */
  public Deployment handle(Actor.User actor, SiteId siteId, DeploymentWish wish) {
    return units.as(
        actor,
        () -> {
          Site site =
              stores
                  .sites()
                  .find(siteId)
                  .filter(found -> found.owner().equals(actor.id()))
                  .orElseThrow(() -> ShowSite.noSuchSite().asException());
          site.requireChangeable();
          if (site.isUntouched()) {
            throw Problem.of(ErrorCode.SITE_NOT_READY, "The site has nothing on it yet.")
                .asException();
          }
          if (wish.reviewed()) {
            requireNoError(review.review(site));
          }
          Deployment deployment =
              Deployment.requested(
                  new DeploymentId(ids.next()),
                  siteId,
                  actor.id(),
                  wish.environment(),
                  stores.deployments().nextSequence(siteId));
          stores.deployments().add(deployment);
          stores.jobs().enqueue(JobKind.DEPLOY_SITE, deployment.id().value());
          stores
              .audit()
              .record(
                  actor,
                  AuditAction.DEPLOYMENT_CREATE,
                  actor.id(),
                  new AuditResource("deployment", deployment.id().value()));
          return deployment;
        });
  }

  private static void requireNoError(SiteReview review) {
    List<Map<String, String>> errors =
        review.errors().stream()
            .map(
                found ->
                    Map.of(
                        "pointer", found.pointer().toString(),
                        "message", found.message(),
                        "rule", found.rule().id()))
            .toList();
    if (!errors.isEmpty()) {
      throw new Problem(
              ErrorCode.DEPLOY_REVIEW_FAILED,
              "The review found " + errors.size() + " errors in the site.",
              Map.of("errors", errors))
          .asException();
    }
  }

  /** What a deployment is written to. */
  public record Stores(Sites sites, Deployments deployments, Jobs jobs, AuditRecorder audit) {}
}
