package dev.aether.application.memory;

import dev.aether.application.deployment.Publications;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.application.deployment.PublishedFiles;
import dev.aether.application.deployment.SiteFiles;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainStatus;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteStatus;
import dev.aether.domain.site.Slug;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

final class MemoryPublications implements Publications, PublishedFiles, SiteFiles {
  private final Memory memory;

  MemoryPublications(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean publish(Site site, Deployment deployment, SiteBundle bundle) {
    keep(site, bundle);
    Memory.Tables tables = memory.tables();
    Memory.Pointer live = tables.publications.get(site.id());
    if (live != null && live.sequence() >= deployment.sequence()) {
      return false;
    }
    tables.publications.put(
        site.id(),
        new Memory.Pointer(bundle.hash().value(), deployment.sequence(), site.version()));
    return true;
  }

  @Override
  public void keep(Site site, SiteBundle bundle) {
    memory.requireService();
    Memory.Tables tables = memory.tables();
    tables
        .bundles
        .computeIfAbsent(site.id(), key -> new LinkedHashMap<>())
        .putIfAbsent(bundle.hash().value(), bundle);
    tables.bundleVersions.putIfAbsent(
        new Memory.BundleOf(site.id(), bundle.hash().value()), site.version());
  }

  @Override
  public Optional<Live> preview(DeploymentId id) {
    return Optional.ofNullable(memory.tables().deployments.get(id))
        .filter(deployment -> deployment.environment().shownFor().isPresent())
        .filter(
            deployment ->
                memory.tables().sites.get(deployment.site()).status() != SiteStatus.ARCHIVED)
        .flatMap(
            deployment -> deployment.bundle().map(bundle -> new Live(deployment.site(), bundle)));
  }

  @Override
  public Optional<PublishedFile> previewFile(DeploymentId id, String path) {
    return preview(id).flatMap(live -> file(live, path));
  }

  @Override
  public Optional<Integer> redirect(Deployment ready) {
    memory.requireService();
    Memory.Tables tables = memory.tables();
    String bundle = ready.bundle().orElseThrow().value();
    Memory.Pointer live = tables.publications.get(ready.site());
    Integer version = tables.bundleVersions.get(new Memory.BundleOf(ready.site(), bundle));
    if (version == null || (live != null && live.sequence() >= ready.sequence())) {
      return Optional.empty();
    }
    tables.publications.put(ready.site(), new Memory.Pointer(bundle, ready.sequence(), version));
    return Optional.of(version);
  }

  @Override
  public Optional<Live> live(Slug slug) {
    return live(site -> site.slug().equals(slug));
  }

  @Override
  public Optional<Live> live(DomainName name) {
    return holder(name).flatMap(holder -> live(site -> site.id().equals(holder)));
  }

  @Override
  public boolean isProved(DomainName name) {
    return holder(name).isPresent();
  }

  private Optional<SiteId> holder(DomainName name) {
    return memory.tables().customDomains.values().stream()
        .filter(claim -> claim.name().equals(name))
        .filter(claim -> claim.status() == CustomDomainStatus.ACTIVE)
        .map(CustomDomain::site)
        .filter(site -> memory.tables().sites.containsKey(site))
        .findFirst();
  }

  private Optional<Live> live(Predicate<Site> condition) {
    Memory.Tables tables = memory.tables();
    return tables.sites.values().stream()
        .filter(condition)
        .filter(site -> tables.publications.containsKey(site.id()))
        .map(
            site ->
                new Live(site.id(), new BundleHash(tables.publications.get(site.id()).bundle())))
        .findFirst();
  }

  @Override
  public Optional<PublishedFile> file(Live live, String path) {
    return Optional.ofNullable(bundlesOf(live.site()).get(live.bundle().value()))
        .flatMap(bundle -> in(bundle, path));
  }

  @Override
  public Optional<PublishedFile> asset(SiteId site, String path) {
    return bundlesOf(site).values().stream()
        .flatMap(bundle -> in(bundle, path).stream())
        .findFirst();
  }

  @Override
  public Set<Sha256> unowned(Collection<Sha256> files) {
    memory.requireService();
    Set<Sha256> owned =
        memory.tables().bundles.values().stream()
            .flatMap(bundles -> bundles.values().stream())
            .flatMap(bundle -> bundle.files().stream())
            .map(file -> Sha256.of(file.bytes()))
            .collect(Collectors.toSet());
    return files.stream().filter(file -> !owned.contains(file)).collect(Collectors.toSet());
  }

  @Override
  public List<PublishedFile> of(SiteId site, BundleHash bundle) {
    memory.requireService();
    return Optional.ofNullable(bundlesOf(site).get(bundle.value())).stream()
        .flatMap(kept -> kept.files().stream())
        .map(PublishedFile::of)
        .toList();
  }

  @Override
  public List<BundleFile> inDatabase(int limit) {
    return List.of(); // they never stood in tables of memory
  }

  @Override
  public void moved(Collection<Sha256> files) {
    memory.requireService();
  }

  private Map<String, SiteBundle> bundlesOf(SiteId site) {
    return memory.tables().bundles.getOrDefault(site, Map.of());
  }

  private static Optional<PublishedFile> in(SiteBundle bundle, String path) {
    return bundle.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .map(PublishedFile::of);
  }
}
