package dev.aether.adapter.http.server.deployment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.aether.application.access.UnitOfWork;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.application.deployment.PublishedFiles;
import dev.aether.application.deployment.PublishedFiles.Live;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.access.Actor;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is live, from memory where possible. Which bundle is live is asked at most once a second for
 * each site and name, and so is that there is none: a deployment is visible on every node within a
 * second, and a name that is lost is. Files never change and stay as long as there is room.
 */
final class LiveSites {
  private static final Duration POINTER_AGE = Duration.ofSeconds(1);
  private static final int POINTERS = 10_000;
  private static final long BYTES = 64L << 20;

  private final UnitOfWork units;
  private final PublishedFiles files;
  private final ObjectStore store;
  private final Cache<Slug, Optional<Live>> pointers =
      Caffeine.newBuilder().expireAfterWrite(POINTER_AGE).maximumSize(POINTERS).build();
  private final Cache<DomainName, Optional<Live>> names =
      Caffeine.newBuilder().expireAfterWrite(POINTER_AGE).maximumSize(POINTERS).build();
  private final Cache<DeploymentId, Optional<Live>> previews =
      Caffeine.newBuilder().expireAfterWrite(POINTER_AGE).maximumSize(POINTERS).build();
  private final Cache<DomainName, Boolean> proved =
      Caffeine.newBuilder().expireAfterWrite(POINTER_AGE).maximumSize(POINTERS).build();
  private final Cache<FileKey, ServedFile> kept =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((FileKey key, ServedFile file) -> file.weight())
          .build();

  LiveSites(UnitOfWork units, PublishedFiles files, ObjectStore store) {
    this.units = units;
    this.files = files;
    this.store = store;
  }

  Optional<Live> find(Slug slug) {
    return pointers.get(slug, s -> units.read(Actor.anonymous(), () -> files.live(s)));
  }

  Optional<Live> find(DomainName name) {
    return names.get(name, n -> units.read(Actor.anonymous(), () -> files.live(n)));
  }

  /** What a preview shows; it ends at a time, not by an act, and never changes. */
  Optional<Live> find(DeploymentId preview) {
    return previews.get(preview, p -> units.read(Actor.anonymous(), () -> files.preview(p)));
  }

  /** A file of what a preview shows. */
  Optional<ServedFile> previewed(DeploymentId preview, Live live, String path) {
    return kept(
        new FileKey(live.site(), live.bundle().value(), path),
        () -> files.previewFile(preview, path));
  }

  /** Whether a site has proved this name, live or not. */
  boolean isProved(DomainName name) {
    return proved.get(name, n -> units.read(Actor.anonymous(), () -> files.isProved(n)));
  }

  /** A file of what is live, or an asset of what was. */
  Optional<ServedFile> file(Live live, String path) {
    boolean asset = path.startsWith("assets/");
    return kept(
        new FileKey(live.site(), asset ? "" : live.bundle().value(), path),
        () -> asset ? files.asset(live.site(), path) : files.file(live, path));
  }

  private Optional<ServedFile> kept(FileKey key, Supplier<Optional<PublishedFile>> loading) {
    ServedFile known = kept.getIfPresent(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<ServedFile> loaded = units.read(Actor.anonymous(), loading).map(this::read);
    loaded.ifPresent(file -> kept.put(key, file));
    return loaded;
  }

  /** The bytes of a file that a bundle names are there, or something is wrong with the store. */
  private ServedFile read(PublishedFile file) {
    return ServedFile.read(file, store)
        .orElseThrow(
            () -> new IllegalStateException("no bytes are stored for " + file.sha256().hex()));
  }

  private record FileKey(SiteId site, String bundle, String path) {}
}
