package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.asset.Assets;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.BuildLog;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.render.SiteRenderer;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The job behind a deployment: renders the site, stores the bundle and switches the pointer.
 *
 * <p>Bundle, pointer and status are one transaction: a visitor meets the old site or the new one.
 */
public final class DeploySite {
  private static final Actor SELF = new Actor.Service("deploy-site");

  private final UnitOfWork units;
  private final Stores stores;
  private final SiteAddresses addresses;
  private final Clock clock;

  public DeploySite(UnitOfWork units, Stores stores, SiteAddresses addresses, Clock clock) {
    this.units = units;
    this.stores = stores;
    this.addresses = addresses;
    this.clock = clock;
  }

  /** Does the work, or nothing where it has already ended. */
  public void handle(DeploymentId id) {
    units
        .as(SELF, () -> begin(id))
        .ifPresent(
            begun -> {
              try {
                SiteBundle bundle =
                    SiteRenderer.render(
                        begun.site().content(), address(begun), PageImages.of(begun.images()));
                units.run(SELF, () -> finish(begun, bundle));
              } catch (DomainException e) {
                endWith(id, e);
              }
            });
  }

  /** Ends a deployment that cannot succeed; nothing where it has ended. What is live stays live. */
  public void giveUp(DeploymentId id, String why) {
    units.run(
        SELF,
        () ->
            stores
                .deployments()
                .find(id)
                .filter(found -> !found.status().isEnd())
                .ifPresent(
                    found -> {
                      stores.deployments().replace(found.failed(why));
                      stores.deployments().log(id, BuildLog.empty().plus(why));
                      record(AuditAction.DEPLOYMENT_FAIL, found);
                    }));
  }

  private Optional<Begun> begin(DeploymentId id) {
    Optional<Deployment> found = stores.deployments().find(id).filter(d -> !d.status().isEnd());
    return found.flatMap(
        deployment ->
            // Locked, so that no image goes between the two looks at the site and at its images.
            stores
                .sites()
                .findLocked(deployment.site())
                .map(
                    site -> {
                      Deployment started = deployment.started();
                      stores.deployments().replace(started);
                      stores.backUp().handle(site, started);
                      return new Begun(started, site, SiteImages.of(site, stores.assets()));
                    }));
  }

  /** What goes live shows no image that its owner deleted while it was rendered. */
  private void requireImages(Begun begun) {
    Set<AssetId> shown = begun.images().stream().map(Asset::id).collect(Collectors.toSet());
    if (!shown.isEmpty()
        && stores.assets().find(begun.site().owner(), shown).size() < shown.size()) {
      throw Problem.of(ErrorCode.ASSET_IN_USE, "An image was deleted meanwhile.").asException();
    }
  }

  /** A preview must not pass for the site: it names no address as its own. */
  private Optional<URI> address(Begun begun) {
    return begun.deployment().environment() == Environment.PRODUCTION
        ? addresses.lasting(begun.site().slug())
        : Optional.empty();
  }

  private void finish(Begun begun, SiteBundle bundle) {
    // The site first, as a rollback does: two orders of locks would meet.
    Optional<Site> now = stores.sites().findLocked(begun.site().id());
    requireImages(begun);
    Deployment ready = begun.deployment().ready(bundle.hash());
    stores.deployments().replace(ready);
    boolean live = false;
    if (ready.environment() == Environment.PRODUCTION) {
      live = stores.publications().publish(begun.site(), ready, bundle);
    } else {
      stores.publications().keep(begun.site(), bundle);
    }
    stores.deployments().log(ready.id(), log(begun, bundle, live));
    record(AuditAction.DEPLOYMENT_COMPLETE, ready);
    if (live) {
      now.ifPresent(site -> goLive(site, begun.site().version()));
    }
  }

  private void goLive(Site site, int version) {
    stores.sites().replace(site, site.published(version, clock.instant()));
    stores
        .audit()
        .record(
            SELF,
            AuditAction.SITE_PUBLISH,
            site.owner(),
            new AuditResource("site", site.id().value()));
  }

  private static BuildLog log(Begun begun, SiteBundle bundle, boolean live) {
    String end =
        begun.deployment().environment() == Environment.PREVIEW
            ? "Shown as a preview."
            : live ? "Live." : "Kept: a later deployment is live already.";
    return BuildLog.empty()
        .plus("Rendered version " + begun.site().version() + ".")
        .plus("Built " + bundle.files().size() + " files, " + bundle.size() + " bytes.")
        .plus("The bundle is " + bundle.hash() + ".")
        .plus(end);
  }

  private void record(AuditAction action, Deployment deployment) {
    AuditResource resource = new AuditResource("deployment", deployment.id().value());
    stores.audit().record(SELF, action, deployment.owner(), resource);
  }

  /** A conflict means that somebody else took over or changed the site: the queue tries again. */
  private void endWith(DeploymentId id, DomainException e) {
    switch (e.code().kind()) {
      case CONFLICT -> {
        if (e.code() != ErrorCode.DEPLOY_CONFLICT) {
          throw e;
        }
      }
      case INVALID, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, LIMIT, UPSTREAM, UNAVAILABLE, INTERNAL ->
          giveUp(id, e.problem().message());
    }
  }

  /** What a deployment reads and writes. */
  public record Stores(
      Sites sites,
      Assets assets,
      Deployments deployments,
      Publications publications,
      BackUpBeforeDeployment backUp,
      AuditRecorder audit) {}

  private record Begun(Deployment deployment, Site site, List<Asset> images) {}
}
