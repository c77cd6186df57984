package dev.aether.application.memory;

import dev.aether.application.site.Versions;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteVersion;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

final class MemoryVersions implements Versions {
  private final Memory memory;

  MemoryVersions(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<SiteVersion> find(SiteId site, int number) {
    return Optional.ofNullable(of(site).get(number));
  }

  @Override
  public List<Summary> list(SiteId site, int before, int limit) {
    return of(site).headMap(before, false).descendingMap().values().stream()
        .limit(limit)
        .map(v -> new Summary(v.number(), v.author(), v.createdAt(), v.change()))
        .toList();
  }

  @Override
  public List<Integer> numbers(SiteId site) {
    return List.copyOf(of(site).keySet());
  }

  @Override
  public void remove(SiteId site, Collection<Integer> numbers) {
    memory.requireService();
    Site stored = memory.tables().sites.get(site);
    if (stored != null && stored.publishedVersion().filter(numbers::contains).isPresent()) {
      throw new IllegalStateException("foreign key: the version is live");
    }
    of(site).keySet().removeAll(numbers);
  }

  private NavigableMap<Integer, SiteVersion> of(SiteId site) {
    Site stored = memory.tables().sites.get(site);
    return stored != null && memory.sees(stored.owner())
        ? memory.tables().versions.get(site)
        : Collections.emptyNavigableMap();
  }
}
