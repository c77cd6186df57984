package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.shared.Ids;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.time.Clock;
import java.util.Optional;

/**
 * Brings live what a deployment of a site built before, as a deployment of its own: one transaction
 * moves the pointer for the site and all its names, and nothing is built.
 */
public final class BringLive {
  private static final Actor SELF = new Actor.Service("bring-live");

  private final UnitOfWork units;
  private final Stores stores;
  private final Ids ids;
  private final Clock clock;

  public BringLive(UnitOfWork units, Stores stores, Ids ids, Clock clock) {
    this.units = units;
    this.stores = stores;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The new deployment, which is live. {@code SITE_NOT_FOUND} where the site is not the user's,
   * {@code DEPLOY_NOT_FOUND} where the deployment is not the site's, {@code SITE_ARCHIVED}, and
   * whatever the rule refuses.
   */
  Deployment handle(Actor.User actor, SiteId site, DeploymentId target, Rule rule) {
    // As the user, so that row security asks whose it is before the system writes.
    if (units
        .read(actor, () -> stores.sites().find(site))
        .filter(found -> found.owner().equals(actor.id()))
        .isEmpty()) {
      throw ShowSite.noSuchSite().asException();
    }
    return units.as(SELF, () -> bring(actor, site, target, rule));
  }

  private Deployment bring(Actor.User actor, SiteId siteId, DeploymentId targetId, Rule rule) {
    Site site =
        stores.sites().findLocked(siteId).orElseThrow(() -> ShowSite.noSuchSite().asException());
    Deployment target =
        stores
            .deployments()
            .find(targetId)
            .filter(found -> found.site().equals(siteId))
            .orElseThrow(
                () ->
                    Problem.of(ErrorCode.DEPLOY_NOT_FOUND, "There is no such deployment.")
                        .asException());
    Deployment again =
        rule.choice()
            .of(
                target,
                stores.deployments().live(siteId),
                new DeploymentId(ids.next()),
                stores.deployments().nextSequence(siteId));
    stores.deployments().addReady(again);
    int version =
        stores
            .publications()
            .redirect(again)
            .orElseThrow(
                () ->
                    Problem.of(rule.refusal(), "What the deployment built is not kept any more.")
                        .asException());
    stores.sites().replace(site, site.published(version, clock.instant()));
    stores
        .audit()
        .record(
            actor, rule.action(), actor.id(), new AuditResource("deployment", again.id().value()));
    return again;
  }

  /**
   * What may be brought live.
   *
   * @param choice the new deployment, or why there is none
   * @param action as what it is recorded
   * @param refusal where what was built is not kept any more
   */
  record Rule(Choice choice, AuditAction action, ErrorCode refusal) {}

  /** Makes of a deployment of the site one that is live, or refuses. */
  interface Choice {
    Deployment of(Deployment target, Optional<Deployment> live, DeploymentId id, int sequence);
  }

  /** What is read and written. */
  public record Stores(
      Sites sites, Deployments deployments, Publications publications, AuditRecorder audit) {}
}
