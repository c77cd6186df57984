package dev.aether.application.memory;

import dev.aether.application.deployment.visit.PageOfDay;
import dev.aether.application.deployment.visit.SiteTraffic;
import dev.aether.application.deployment.visit.VisitBatch;
import dev.aether.application.deployment.visit.VisitorOfDay;
import dev.aether.application.deployment.visit.VisitorSalt;
import dev.aether.application.deployment.visit.Visits;
import dev.aether.domain.site.SiteId;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

final class MemoryVisits implements Visits, SiteTraffic {
  private final Memory memory;

  MemoryVisits(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<VisitorSalt> salt(LocalDate day) {
    memory.requireService();
    if (!day.isBefore(oldest()) && !day.isAfter(today().plusDays(1))) {
      memory.tables().salts.computeIfAbsent(day, key -> newSalt());
    }
    return Optional.ofNullable(memory.tables().salts.get(day)).filter(s -> !day.isBefore(oldest()));
  }

  @Override
  public void add(VisitBatch batch) {
    memory.requireService();
    Memory.Tables tables = memory.tables();
    batch
        .views()
        .forEach(
            (page, times) -> {
              if (tables.sites.containsKey(page.site())) {
                tables.views.merge(page, times, Long::sum);
              }
            });
    for (VisitorOfDay visitor : batch.visitors()) {
      if (tables.sites.containsKey(visitor.site())
          && tables.salts.containsKey(visitor.day())
          && tables.visitors.getOrDefault(new Memory.SiteDay(visitor.site(), visitor.day()), 0L)
              < MOST_VISITORS
          && tables.marks.add(visitor)) {
        tables.visitors.merge(new Memory.SiteDay(visitor.site(), visitor.day()), 1L, Long::sum);
      }
    }
  }

  @Override
  public int forget(int limit) {
    memory.requireService();
    Memory.Tables tables = memory.tables();
    tables.salts.keySet().removeIf(day -> day.isBefore(oldest()));
    List<VisitorOfDay> gone =
        tables.marks.stream().filter(m -> m.day().isBefore(oldest())).limit(limit).toList();
    tables.marks.removeAll(gone);
    return gone.size();
  }

  @Override
  public List<Day> days(SiteId site, Period period) {
    Map<LocalDate, Long> views =
        counted(site, period).entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getKey().day(),
                    TreeMap::new,
                    Collectors.summingLong(Map.Entry::getValue)));
    return views.entrySet().stream()
        .map(
            entry ->
                new Day(
                    entry.getKey(),
                    entry.getValue(),
                    memory
                        .tables()
                        .visitors
                        .getOrDefault(new Memory.SiteDay(site, entry.getKey()), 0L)))
        .toList();
  }

  @Override
  public List<Page> topPages(SiteId site, Period period, int limit) {
    return counted(site, period).entrySet().stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.getKey().path(), Collectors.summingLong(Map.Entry::getValue)))
        .entrySet()
        .stream()
        .map(entry -> new Page(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Page::views).reversed().thenComparing(Page::path))
        .limit(limit)
        .toList();
  }

  private Map<PageOfDay, Long> counted(SiteId site, Period period) {
    Memory.Tables tables = memory.tables();
    boolean seen =
        Optional.ofNullable(tables.sites.get(site))
            .filter(stored -> memory.sees(stored.owner()))
            .isPresent();
    return tables.views.entrySet().stream()
        .filter(entry -> seen && entry.getKey().site().equals(site))
        .filter(entry -> !entry.getKey().day().isBefore(period.from()))
        .filter(entry -> !entry.getKey().day().isAfter(period.to()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static VisitorSalt newSalt() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return new VisitorSalt(bytes);
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
  }

  private static LocalDate oldest() {
    return LocalDate.ofInstant(Instant.now().minus(GRACE), ZoneOffset.UTC);
  }
}
