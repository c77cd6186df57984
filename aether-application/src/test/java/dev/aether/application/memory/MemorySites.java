package dev.aether.application.memory;

import dev.aether.application.site.PublishedView;
import dev.aether.application.site.SiteQuery;
import dev.aether.application.site.SiteView;
import dev.aether.application.site.SiteViews;
import dev.aether.application.site.Sites;
import dev.aether.domain.account.UserId;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteStatus;
import dev.aether.domain.site.SiteVersion;
import dev.aether.domain.site.Slug;
import dev.aether.domain.template.TemplateId;
import dev.aether.domain.theme.ThemeJson;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

final class MemorySites implements Sites, SiteViews {
  private final Memory memory;

  MemorySites(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Site site) {
    memory.requireWritable(site.owner());
    requireFree(site);
    requireRoom(site.owner());
    memory.tables().sites.put(site.id(), site);
    keep(SiteVersion.of(site, memory.runningUser(), "Created."));
  }

  @Override
  public void addFrom(TemplateId template, Site site) {
    if (!memory.tables().templates.containsKey(template)) {
      throw new IllegalStateException("foreign key: no such template");
    }
    add(site);
    memory.tables().origins.put(site.id(), template);
  }

  @Override
  public void addWithPast(Site site, List<SiteVersion> past) {
    if (past.stream().noneMatch(version -> version.number() == site.version())) {
      throw new IllegalArgumentException("the site's own version is part of its past");
    }
    add(site);
    past.forEach(this::keep);
  }

  @Override
  public Optional<Site> find(SiteId id) {
    return Optional.ofNullable(memory.tables().sites.get(id))
        .filter(site -> memory.sees(site.owner()));
  }

  @Override
  public Optional<Site> findLocked(SiteId id) {
    return find(id);
  }

  @Override
  public void replace(Site before, Site after) {
    if (find(after.id()).filter(stored -> stored.version() == before.version()).isEmpty()) {
      throw Problem.of(ErrorCode.SITE_VERSION_CONFLICT, "changed meanwhile").asException();
    }
    requireFree(after);
    if (after.publishedVersion().isPresent()
        && !after.publishedVersion().equals(before.publishedVersion())) {
      memory.requireService(); // a deployment publishes a site
    }
    memory.tables().sites.put(after.id(), after);
    if (after.version() != before.version()) {
      keep(SiteVersion.between(before, after, memory.runningUser()));
    }
    if (after.publishedVersion().isEmpty()) {
      memory.tables().publications.remove(after.id());
    }
    if (after.status() != before.status() && after.status() != SiteStatus.PUBLISHED) {
      stopDeployments(after.id());
    }
  }

  private void stopDeployments(SiteId site) {
    memory
        .tables()
        .deployments
        .replaceAll(
            (id, deployment) ->
                deployment.site().equals(site)
                        && deployment.environment() == Environment.PRODUCTION
                        && !deployment.status().isEnd()
                    ? deployment.cancelled()
                    : deployment);
  }

  @Override
  public void remove(SiteId id) {
    if (find(id).isPresent()) {
      Memory.Tables tables = memory.tables();
      tables.sites.remove(id);
      tables.origins.remove(id);
      tables.choices.remove(id);
      tables.bundles.remove(id);
      tables.publications.remove(id);
      tables.versions.remove(id);
      tables.views.keySet().removeIf(page -> page.site().equals(id));
      tables.visitors.keySet().removeIf(day -> day.site().equals(id));
      tables.marks.removeIf(visitor -> visitor.site().equals(id));
      tables.backups.values().removeIf(backup -> backup.snapshot().site().equals(id));
      tables.deployments.values().removeIf(deployment -> deployment.site().equals(id));
      tables.generations.replaceAll((key, old) -> MemoryGenerations.withoutSite(old, id));
    }
  }

  @Override
  public Set<Slug> takenLike(Slug base) {
    return memory.tables().sites.values().stream()
        .filter(site -> memory.sees(site.owner()))
        .map(Site::slug)
        .filter(slug -> slug.equals(base) || slug.value().startsWith(base + "-"))
        .collect(Collectors.toSet());
  }

  @Override
  public Optional<SiteView> find(UserId owner, SiteId id) {
    return find(id).filter(site -> site.owner().equals(owner)).map(MemorySites::view);
  }

  @Override
  public Optional<SiteView> find(UserId owner, Slug slug) {
    return called(slug).flatMap(site -> find(owner, site.id()));
  }

  @Override
  public Optional<PublishedView> published(SiteId id) {
    Memory.Tables tables = memory.tables();
    return Optional.ofNullable(tables.publications.get(id))
        .map(
            pointer -> {
              SiteView view = view(tables.versions.get(id).get(pointer.version()), tables, id);
              return new PublishedView(
                  id,
                  view.slug(),
                  view.name(),
                  view.description(),
                  view.json(),
                  pointer.version(),
                  view.life().updatedAt());
            });
  }

  @Override
  public Optional<PublishedView> published(Slug slug) {
    return called(slug).flatMap(site -> published(site.id()));
  }

  private Optional<Site> called(Slug slug) {
    return memory.tables().sites.values().stream()
        .filter(site -> site.slug().equals(slug))
        .findFirst();
  }

  private static SiteView view(SiteVersion version, Memory.Tables tables, SiteId id) {
    Site site = tables.sites.get(id);
    return view(Site.created(id, site.owner(), site.slug(), version.content(), site.updatedAt()));
  }

  @Override
  public Page list(UserId owner, SiteQuery query) {
    List<Site> all =
        memory.tables().sites.values().stream()
            .filter(site -> memory.sees(site.owner()) && site.owner().equals(owner))
            .filter(site -> query.status().map(s -> s == site.status()).orElse(true))
            .sorted(order(query))
            .toList();
    List<SiteView> page =
        all.stream().skip(query.offset()).limit(query.limit()).map(MemorySites::view).toList();
    return new Page(page, all.size());
  }

  private void keep(SiteVersion version) {
    memory
        .tables()
        .versions
        .computeIfAbsent(version.site(), key -> new TreeMap<>())
        .put(version.number(), version);
  }

  private void requireRoom(UserId owner) {
    Limit limit = memory.tables().accounts.get(owner).tier().maxSites();
    long used =
        memory.tables().sites.values().stream().filter(s -> s.owner().equals(owner)).count();
    if (!limit.admits(used)) {
      throw Problem.of(ErrorCode.SITE_LIMIT_EXCEEDED, "no room").asException();
    }
  }

  private void requireFree(Site site) {
    boolean taken =
        memory.tables().sites.values().stream()
            .anyMatch(s -> s.slug().equals(site.slug()) && !s.id().equals(site.id()));
    if (taken) {
      throw Problem.of(ErrorCode.SITE_SLUG_TAKEN, "taken").asException();
    }
  }

  private static Comparator<Site> order(SiteQuery query) {
    Comparator<Site> order =
        switch (query.sort()) {
          case CREATED_AT, UPDATED_AT -> Comparator.comparing(Site::updatedAt);
          case NAME -> Comparator.comparing(site -> site.content().name().value());
        };
    Comparator<Site> unique = order.thenComparing(site -> site.id().toString());
    return query.descending() ? unique.reversed() : unique;
  }

  private static SiteView view(Site site) {
    SiteContent content = site.content();
    return new SiteView(
        site.id(),
        site.owner(),
        site.slug(),
        content.name().value(),
        content.description(),
        new SiteView.Json(
            content.tree().toJson().toJson(),
            ThemeJson.write(content.theme()).toJson(),
            content.seo().toJson().toJson()),
        new SiteView.Life(
            site.status(),
            site.version(),
            site.publishedVersion(),
            site.updatedAt(),
            site.updatedAt(),
            site.publishedVersion().map(v -> site.updatedAt())));
  }
}
