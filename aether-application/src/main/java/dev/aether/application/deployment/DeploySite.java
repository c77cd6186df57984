package dev.aether.application.deployment;

import static dev.aether.domain.deployment.DeploymentStep.DONE;
import static dev.aether.domain.deployment.DeploymentStep.RENDERING;
import static dev.aether.domain.deployment.DeploymentStep.STORING;
import static dev.aether.domain.deployment.DeploymentStep.SWITCHING;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.asset.Assets;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentFailure;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStep;
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
 * The job behind a deployment: renders the site, stores the files and switches the pointer.
 *
 * <p>The files are stored before anything names them. List of files, pointer and status are one
 * transaction: a visitor meets the old site or the new one. Whoever dies before it leaves files
 * that nobody has, and the job is done once more.
 */
public final class DeploySite {
  private static final Actor SELF = new Actor.Service("deploy-site");

  private final UnitOfWork units;
  private final Stores stores;
  private final Hosting hosting;
  private final SiteAddresses addresses;
  private final Clock clock;

  public DeploySite(
      UnitOfWork units, Stores stores, Hosting hosting, SiteAddresses addresses, Clock clock) {
    this.units = units;
    this.stores = stores;
    this.hosting = hosting;
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
                build(begun);
              } catch (DomainException e) {
                endWith(id, e);
              }
            });
  }

  private void build(Begun begun) {
    Deployment deployment = begun.deployment();
    say(deployment, RENDERING, "Rendering version " + begun.site().version() + ".");
    SiteBundle bundle =
        SiteRenderer.render(begun.site().content(), address(begun), PageImages.of(begun.images()));
    say(
        deployment,
        STORING,
        "Built " + bundle.files().size() + " files, " + bundle.size() + " bytes.");
    Hosted hosted = hosting.store(deployment, bundle, line -> say(deployment, STORING, line));
    say(deployment, SWITCHING, "The bundle is " + bundle.hash() + ".");
    units.run(SELF, () -> finish(begun, bundle, hosted));
  }

  /** A unit of its own, so that the owner sees how far it is. */
  private void say(Deployment deployment, DeploymentStep step, String line) {
    units.run(SELF, () -> stores.deployments().say(deployment, step, line));
  }

  /** Ends a deployment that cannot succeed; nothing where it has ended. What is live stays live. */
  public void giveUp(DeploymentId id, DeploymentFailure why) {
    units.run(
        SELF,
        () ->
            stores
                .deployments()
                .find(id)
                .filter(found -> !found.status().isEnd())
                .ifPresent(
                    found -> {
                      Deployment failed = found.failed(why);
                      stores.deployments().replace(failed);
                      stores.deployments().say(failed, DONE, why.message());
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

  private void finish(Begun begun, SiteBundle bundle, Hosted hosted) {
    // The site first, as a rollback does: two orders of locks would meet.
    Optional<Site> now = stores.sites().findLocked(begun.site().id());
    requireImages(begun);
    Deployment ready = begun.deployment().ready(bundle.hash());
    stores.deployments().replace(ready);
    stores.deployments().hosted(ready.id(), hosted);
    boolean live = false;
    if (ready.environment() == Environment.PRODUCTION) {
      live = stores.publications().publish(begun.site(), ready, bundle);
    } else {
      stores.publications().keep(begun.site(), bundle);
    }
    stores.deployments().say(ready, DONE, end(ready, live));
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

  private static String end(Deployment ready, boolean live) {
    if (ready.environment() != Environment.PRODUCTION) {
      return "Shown as " + ready.environment().wire() + ".";
    }
    return live ? "Live." : "Kept: a later deployment is live already.";
  }

  private void record(AuditAction action, Deployment deployment) {
    AuditResource resource = new AuditResource("deployment", deployment.id().value());
    stores.audit().record(SELF, action, deployment.owner(), resource);
  }

  /** What is not about deployments is one that failed, too. */
  private static ErrorCode codeOf(DomainException e) {
    return e.code() == ErrorCode.DEPLOY_TIMEOUT ? e.code() : ErrorCode.DEPLOY_FAILED;
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
          giveUp(id, new DeploymentFailure(codeOf(e), e.problem().message()));
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
