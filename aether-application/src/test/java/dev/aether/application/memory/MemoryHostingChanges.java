package dev.aether.application.memory;

import dev.aether.application.deployment.HostingChanges;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainStatus;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sees a change by looking for it, when it is asked. */
final class MemoryHostingChanges implements HostingChanges {
  private final Memory memory;

  MemoryHostingChanges(Memory memory) {
    this.memory = memory;
  }

  @Override
  public List<Change> take(Instant now, Instant until, int limit) {
    memory.requireService();
    look(now);
    List<Map.Entry<SiteId, Row>> due =
        rows().entrySet().stream()
            .filter(each -> each.getValue().isDue(now))
            .sorted(Comparator.comparing(each -> each.getValue().dueAt()))
            .limit(limit)
            .toList();
    return due.stream()
        .map(
            each -> {
              Row taken = each.getValue().taken(UUID.randomUUID(), until);
              rows().put(each.getKey(), taken);
              return new Change(
                  each.getKey(), taken.wanted(), taken.lease().orElseThrow(), taken.failures());
            })
        .toList();
  }

  @Override
  public void told(Change change) {
    memory.requireService();
    look(Instant.MIN);
    held(change)
        .ifPresent(
            row -> {
              if (row.seen().pointer().isEmpty() && row.wanted() == change.revision()) {
                rows().remove(change.site());
              } else {
                rows()
                    .put(
                        change.site(),
                        new Row(
                            row.seen(),
                            row.wanted(),
                            change.revision(),
                            row.dueAt(),
                            Optional.empty(),
                            Instant.MIN,
                            0));
              }
            });
  }

  @Override
  public void failed(Change change, Instant again) {
    memory.requireService();
    look(Instant.MIN);
    held(change)
        .ifPresent(
            row -> {
              boolean same = row.wanted() == change.revision();
              rows()
                  .put(
                      change.site(),
                      new Row(
                          row.seen(),
                          row.wanted(),
                          row.told(),
                          same ? again : row.dueAt(),
                          Optional.empty(),
                          Instant.MIN,
                          same ? row.failures() + 1 : row.failures()));
            });
  }

  private Optional<Row> held(Change change) {
    return Optional.ofNullable(rows().get(change.site()))
        .filter(row -> row.lease().filter(change.lease()::equals).isPresent());
  }

  private void look(Instant now) {
    Set<SiteId> sites = new LinkedHashSet<>(memory.tables().publications.keySet());
    sites.addAll(rows().keySet());
    for (SiteId site : sites) {
      Seen seen = seen(site);
      Row known = rows().get(site);
      if (known == null) {
        rows().put(site, new Row(seen, 1, 0, now, Optional.empty(), Instant.MIN, 0));
      } else if (!known.seen().equals(seen)) {
        if (seen.pointer().isEmpty() && known.told() == 0 && known.lease().isEmpty()) {
          rows().remove(site);
        } else {
          rows().put(site, known.changed(seen, now));
        }
      }
    }
  }

  private Seen seen(SiteId site) {
    Memory.Tables tables = memory.tables();
    return new Seen(
        Optional.ofNullable(tables.publications.get(site)).map(Memory.Pointer::bundle),
        Optional.ofNullable(tables.sites.get(site)).map(each -> each.slug()),
        tables.customDomains.values().stream()
            .filter(claim -> claim.site().equals(site))
            .filter(claim -> claim.status() == CustomDomainStatus.ACTIVE)
            .map(CustomDomain::name)
            .map(Object::toString)
            .collect(Collectors.toSet()));
  }

  private Map<SiteId, Row> rows() {
    return memory.tables().hostingChanges;
  }

  record Seen(Optional<String> pointer, Optional<Slug> slug, Set<String> names) {}

  record Row(
      Seen seen,
      long wanted,
      long told,
      Instant dueAt,
      Optional<UUID> lease,
      Instant leasedUntil,
      int failures) {

    boolean isDue(Instant now) {
      return wanted > told && !dueAt.isAfter(now) && !leasedUntil.isAfter(now);
    }

    Row taken(UUID by, Instant until) {
      return new Row(seen, wanted, told, dueAt, Optional.of(by), until, failures);
    }

    Row changed(Seen now, Instant at) {
      return new Row(now, wanted + 1, told, at, lease, leasedUntil, 0);
    }
  }
}
