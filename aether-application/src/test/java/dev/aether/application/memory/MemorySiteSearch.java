package dev.aether.application.memory;

import dev.aether.application.site.SiteSearch;
import dev.aether.domain.account.UserId;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.query.TreeSearch;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.util.Comparator;
import java.util.List;

final class MemorySiteSearch implements SiteSearch {
  private final Memory memory;

  MemorySiteSearch(Memory memory) {
    this.memory = memory;
  }

  @Override
  public List<Match> using(UserId owner, ComponentType type, int limit) {
    return memory.tables().sites.values().stream()
        .filter(site -> site.owner().equals(owner) && memory.sees(owner) && uses(site, type) > 0)
        .sorted(
            Comparator.comparing(Site::updatedAt)
                .thenComparing(site -> site.id().toString())
                .reversed())
        .limit(limit)
        .map(
            site ->
                new Match(site.id(), site.slug(), site.content().name().value(), uses(site, type)))
        .toList();
  }

  @Override
  public List<SiteId> everywhere(ComponentType type, SiteId after, int limit) {
    memory.requireService();
    return memory.tables().sites.values().stream()
        .filter(site -> uses(site, type) > 0)
        .map(Site::id)
        .filter(id -> id.toString().compareTo(after.toString()) > 0)
        .sorted(Comparator.comparing(SiteId::toString))
        .limit(limit)
        .toList();
  }

  private static int uses(Site site, ComponentType type) {
    return (int)
        TreeSearch.nodes(site.content().tree())
            .filter(place -> place.node().type().equals(type))
            .count();
  }
}
