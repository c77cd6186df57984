package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.shared.PageRequest;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.SiteViews;
import dev.aether.domain.access.Actor;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.site.SiteId;
import java.time.Clock;
import java.util.List;

/** Lists the names that are claimed for a site of the user's own. */
public final class ListDomains {
  private final UnitOfWork units;
  private final SiteViews sites;
  private final CustomDomains domains;
  private final DomainInstructions instructions;
  private final Clock clock;

  public ListDomains(
      UnitOfWork units,
      SiteViews sites,
      CustomDomains domains,
      DomainInstructions instructions,
      Clock clock) {
    this.units = units;
    this.sites = sites;
    this.domains = domains;
    this.instructions = instructions;
    this.clock = clock;
  }

  /** One page, and how many there are in all. */
  public record Page(List<ConnectedDomain> domains, long total) {
    public Page {
      domains = List.copyOf(domains);
    }
  }

  /** One page, oldest first; {@code SITE_NOT_FOUND} where there is no such site. */
  public Page handle(Actor.User actor, SiteId site, PageRequest page) {
    List<CustomDomain> all =
        units.read(
            actor,
            () -> {
              if (sites.find(actor.id(), site).isEmpty()) {
                throw ShowSite.noSuchSite().asException();
              }
              return domains.ofSite(site);
            });
    return new Page(
        all.stream()
            .skip(page.offset())
            .limit(page.limit())
            .map(claim -> instructions.of(claim.expired(clock.instant())))
            .toList(),
        all.size());
  }
}
