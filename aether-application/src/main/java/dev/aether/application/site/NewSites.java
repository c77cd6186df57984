package dev.aether.application.site;

import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.billing.Quotas;
import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.SiteVersion;
import dev.aether.domain.site.Slug;
import dev.aether.domain.template.TemplateId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where every new site of a user goes through: the plan has room for it, and its slug is free. */
public final class NewSites {
  private static final Slug NAMELESS = new Slug("my-site");

  private final Quotas quotas;
  private final Sites sites;
  private final AuditRecorder audit;
  private final Ids ids;
  private final Clock clock;

  public NewSites(Quotas quotas, Sites sites, AuditRecorder audit, Ids ids, Clock clock) {
    this.quotas = quotas;
    this.sites = sites;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Adds a site in the running unit, under a slug made of {@code name}; LIMIT {@code
   * SITE_LIMIT_EXCEEDED} where the plan has no room, however many ask at once.
   *
   * @param action how the site came about, as it is recorded
   */
  Site add(Actor.User owner, SiteName name, AuditAction action, Draft draft) {
    return add(owner, name, action, draft, sites::add);
  }

  /** The same for a site that is made from a template. */
  Site addFrom(
      TemplateId template, Actor.User owner, SiteName name, AuditAction action, Draft draft) {
    return add(owner, name, action, draft, site -> sites.addFrom(template, site));
  }

  /**
   * The same for a site that has a past already, in the running unit: a draft that says what the
   * last of these versions says.
   */
  public Site addWithPast(
      Actor.User owner,
      SiteName name,
      AuditAction action,
      Function<SiteId, List<SiteVersion>> past) {
    return add(
        owner,
        name,
        action,
        (id, slug, now) -> Site.continued(id, owner.id(), slug, last(past.apply(id)), now),
        site -> sites.addWithPast(site, past.apply(site.id())));
  }

  private static SiteVersion last(List<SiteVersion> past) {
    return past.get(past.size() - 1);
  }

  private Site add(
      Actor.User owner, SiteName name, AuditAction action, Draft draft, Consumer<Site> store) {
    quotas
        .lockSites(owner.id())
        .requireOneMore(
            ErrorCode.SITE_LIMIT_EXCEEDED,
            "The plan has no room for another site; a larger plan has more.");
    SiteId id = new SiteId(ids.next());
    Instant now = clock.instant();
    Site added =
        FreeSlugs.write(
            Slug.suggest(name.value(), NAMELESS),
            id,
            slug -> {
              Site site = draft.of(id, slug, now);
              store.accept(site);
              return site;
            });
    audit.record(owner, action, owner.id(), new AuditResource("site", id.value()));
    return added;
  }

  /** How the site comes about once its identity and slug are known. */
  interface Draft {
    Site of(SiteId id, Slug slug, Instant now);
  }
}
