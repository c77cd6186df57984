package dev.aether.application.transfer;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.asset.Assets;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.SiteViews;
import dev.aether.application.site.Versions;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.asset.AssetReferences;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Makes one file of a site, its versions and its images; the same site makes the same bytes. */
public final class ExportSite {
  private final UnitOfWork units;
  private final Stores stores;
  private final ObjectStore images;

  public ExportSite(UnitOfWork units, Stores stores, ObjectStore images) {
    this.units = units;
    this.stores = stores;
    this.images = images;
  }

  /**
   * The file as a zip with at most so many of the newest versions; {@code SITE_NOT_FOUND} where
   * there is no such site of the user's, {@code SITE_FILE_TOO_LARGE} where it would have more than
   * 50 MiB, or more than 16 without its images.
   */
  public byte[] handle(Actor.User actor, SiteId id, int versions) {
    Found found = units.as(actor, () -> find(actor, id, versions));
    byte[] zip = WrittenZip.of(SiteEntries.write(file(found)));
    if (zip.length > SiteFile.MAX_BYTES) {
      throw SiteFile.tooLarge();
    }
    units.run(
        actor,
        () ->
            stores
                .audit()
                .record(
                    actor,
                    AuditAction.SITE_EXPORT,
                    actor.id(),
                    new AuditResource("site", id.value())));
    return zip;
  }

  private Found find(Actor.User actor, SiteId id, int versions) {
    if (stores.sites().find(actor.id(), id).isEmpty()) {
      throw ShowSite.noSuchSite().asException();
    }
    List<SiteFile.Version> past = new ArrayList<>();
    Set<AssetId> named = new HashSet<>();
    long words = 0;
    List<Integer> numbers =
        stores.versions().numbers(id).stream()
            .sorted(Comparator.reverseOrder())
            .limit(Math.min(versions, SiteFile.MAX_VERSIONS))
            .sorted()
            .toList();
    for (int number : numbers) {
      Optional<SiteFile.Version> version =
          stores
              .versions()
              .find(id, number)
              .map(v -> new SiteFile.Version(v.number(), v.createdAt(), v.change(), v.content()));
      words += version.map(v -> (long) v.content().tree().root().bytes()).orElse(0L);
      if (words > SiteFile.MAX_WORDS) {
        throw SiteFile.tooLarge();
      }
      version.ifPresent(past::add);
      version.ifPresent(v -> named.addAll(AssetReferences.in(v.content().tree())));
    }
    return new Found(past, named.isEmpty() ? List.of() : stores.assets().find(actor.id(), named));
  }

  private SiteFile file(Found found) {
    long all = found.images().stream().mapToLong(Asset::bytes).sum();
    if (all > SiteFile.MAX_BYTES || found.images().size() > SiteFile.MAX_IMAGES) {
      throw SiteFile.tooLarge();
    }
    Map<String, String> names = new HashMap<>();
    SortedMap<AssetFile, byte[]> bytes = SiteEntries.noImages();
    for (Asset asset : found.images()) {
      names.put(ImageNames.of(asset.id()), ImageNames.of(asset.file()));
      bytes.put(asset.file(), bytes(asset.file()));
    }
    ImageNames renamed = new ImageNames(text -> names.getOrDefault(text, text));
    return new SiteFile(
        found.past().stream()
            .map(v -> new SiteFile.Version(v.number(), v.at(), v.change(), renamed.in(v.content())))
            .toList(),
        bytes);
  }

  private byte[] bytes(AssetFile file) {
    try (InputStream in =
        images.open(new ObjectName(file.toString())).orElseThrow(ExportSite::notNow).stream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new DomainException(notNow().problem(), e);
    }
  }

  private static DomainException notNow() {
    return Problem.of(ErrorCode.SYS_UNAVAILABLE, "An image cannot be read now; try again soon.")
        .asException();
  }

  /** What it reads and writes. */
  public record Stores(SiteViews sites, Versions versions, Assets assets, AuditRecorder audit) {}

  private record Found(List<SiteFile.Version> past, List<Asset> images) {}
}
