package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.asset.Assets;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.render.SiteRenderer;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.render.review.SiteReview;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Optional;

/** Tells a site's owner what a visitor would stumble over if it went live as it is. */
public final class ReviewSite {
  private final UnitOfWork units;
  private final Sites sites;
  private final Assets assets;
  private final SiteAddresses addresses;

  public ReviewSite(UnitOfWork units, Sites sites, Assets assets, SiteAddresses addresses) {
    this.units = units;
    this.sites = sites;
    this.assets = assets;
    this.addresses = addresses;
  }

  /** A review, and the version of the site that it is of. */
  public record Reviewed(int version, SiteReview review) {}

  /** The review; {@code SITE_NOT_FOUND} where the site is not the user's. */
  public Reviewed handle(Actor.User actor, SiteId id) {
    Loaded loaded =
        units
            .read(actor, () -> load(actor, id))
            .orElseThrow(() -> ShowSite.noSuchSite().asException());
    return new Reviewed(loaded.site().version(), review(loaded.site(), loaded.images()));
  }

  /** The review of a site that the running unit has read. */
  SiteReview review(Site site) {
    return review(site, SiteImages.of(site, assets));
  }

  private Optional<Loaded> load(Actor.User actor, SiteId id) {
    return sites
        .find(id)
        .filter(site -> site.owner().equals(actor.id()))
        .map(site -> new Loaded(site, SiteImages.of(site, assets)));
  }

  private SiteReview review(Site site, List<Asset> images) {
    return SiteReview.of(
        SiteRenderer.compose(
            site.content(), addresses.lasting(site.slug()), PageImages.of(images)));
  }

  private record Loaded(Site site, List<Asset> images) {}
}
