package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;

/** Makes a site of content that is there already, such as a blank page. */
public final class CreateSite {
  private final UnitOfWork units;
  private final NewSites newSites;

  public CreateSite(UnitOfWork units, NewSites newSites) {
    this.units = units;
    this.newSites = newSites;
  }

  /** The new draft; LIMIT {@code SITE_LIMIT_EXCEEDED} where the plan has no room for it. */
  public Site handle(Actor.User actor, SiteContent content) {
    return units.as(
        actor,
        () ->
            newSites.add(
                actor,
                content.name(),
                AuditAction.SITE_CREATE,
                (id, slug, now) -> Site.created(id, actor.id(), slug, content, now)));
  }
}
