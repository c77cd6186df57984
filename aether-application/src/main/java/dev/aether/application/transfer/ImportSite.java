package dev.aether.application.transfer;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.asset.Assets;
import dev.aether.application.asset.UploadAsset;
import dev.aether.application.billing.Quotas;
import dev.aether.application.site.NewSites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetLabel;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Kind;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteVersion;
import dev.aether.domain.site.VersionRetention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a new site of a file, in two steps, since the first must not hold a transaction open:
 * {@link #receive} reads the file and stores its images, {@link #handle} makes site and images the
 * account's. What is received and nothing more is swept.
 */
public final class ImportSite {
  private static final AssetLabel UNNAMED = new AssetLabel("", "");

  private final UnitOfWork units;
  private final Stores stores;
  private final UploadAsset uploads;
  private final NewSites newSites;

  public ImportSite(UnitOfWork units, Stores stores, UploadAsset uploads, NewSites newSites) {
    this.units = units;
    this.stores = stores;
    this.uploads = uploads;
    this.newSites = newSites;
  }

  /** A file that was read, whose images are stored and not yet anybody's. */
  public static final class Received {
    private final SiteFile file;
    private final Map<AssetFile, UploadAsset.Stored> images;

    private Received(SiteFile file, Map<AssetFile, UploadAsset.Stored> images) {
      this.file = file;
      this.images = images;
    }
  }

  /** What would come of a file, and what is in the way; nothing is where the list is empty. */
  public record Forecast(Optional<Outline> site, List<Problem> problems) {
    public Forecast {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A site as it would be made.
   *
   * @param versions how many of the file's the plan keeps
   * @param newBytes of images that the account does not have yet
   */
  public record Outline(
      String name, String description, int version, int versions, int images, long newBytes) {}

  /**
   * Reads a file and stores its images; {@code SITE_FILE_INVALID}, {@code SITE_FILE_VERSION} and
   * what else is told of a part where it is not as it should be, LIMIT where the plan has no room.
   */
  public Received receive(Actor.User actor, byte[] zip) {
    SiteFile file = read(zip);
    units.run(actor, () -> requireRoom(actor));
    long bytes = newBytes(actor, file);
    if (bytes > 0) {
      units.run(actor, () -> stores.assets().requireRoom(actor.id(), bytes));
    }
    Map<AssetFile, UploadAsset.Stored> images = new LinkedHashMap<>();
    file.images()
        .forEach((image, content) -> images.put(image, uploads.storeAgain(actor, image, content)));
    return new Received(file, images);
  }

  /** The new draft; LIMIT where the plan has no room for it or its images, and then nothing is. */
  public Site handle(Actor.User actor, Received received) {
    return units.as(
        actor,
        () -> {
          Map<String, String> names = new HashMap<>();
          received.images.forEach(
              (image, stored) ->
                  names.put(
                      ImageNames.of(image),
                      ImageNames.of(uploads.add(actor, stored, UNNAMED).asset().id())));
          ImageNames renamed = new ImageNames(text -> names.getOrDefault(text, text));
          List<SiteFile.Version> kept = kept(received.file, tier(actor));
          return newSites.addWithPast(
              actor,
              received.file.now().content().name(),
              AuditAction.SITE_IMPORT,
              site -> kept.stream().map(v -> version(actor, site, v, renamed)).toList());
        });
  }

  /** Tells what {@link #receive} and {@link #handle} would do, and does nothing. */
  public Forecast foresee(Actor.User actor, byte[] zip) {
    List<Problem> problems = new ArrayList<>();
    Optional<SiteFile> read = trying(problems, () -> Optional.of(read(zip)));
    if (read.isEmpty()) {
      return new Forecast(Optional.empty(), problems);
    }
    SiteFile file = read.get();
    long bytes = newBytes(actor, file);
    trying(problems, () -> none(() -> units.run(actor, () -> requireRoom(actor))));
    if (bytes > 0) {
      trying(
          problems,
          () -> none(() -> units.run(actor, () -> stores.assets().requireRoom(actor.id(), bytes))));
    }
    file.images()
        .forEach(
            (image, content) ->
                trying(problems, () -> none(() -> uploads.require(image.format(), content))));
    Tier tier = units.as(actor, () -> tier(actor));
    SiteFile.Version now = file.now();
    Outline outline =
        new Outline(
            now.content().name().value(),
            now.content().description(),
            now.number(),
            kept(file, tier).size(),
            file.images().size(),
            bytes);
    return new Forecast(Optional.of(outline), problems);
  }

  private static SiteFile read(byte[] zip) {
    SiteFile file = SiteEntries.read(ReceivedZip.read(zip));
    Set<String> shown = ImageNames.shownBy(file.past());
    for (AssetFile image : file.images().keySet()) {
      if (!shown.contains(ImageNames.of(image))) {
        throw SiteFile.refused("No version shows the image " + image + ".");
      }
    }
    return file;
  }

  private void requireRoom(Actor.User actor) {
    stores
        .quotas()
        .lockSites(actor.id())
        .requireOneMore(
            ErrorCode.SITE_LIMIT_EXCEEDED,
            "The plan has no room for another site; a larger plan has more.");
  }

  private long newBytes(Actor.User actor, SiteFile file) {
    return units.as(
        actor,
        () ->
            file.images().entrySet().stream()
                .filter(image -> stores.assets().find(actor.id(), image.getKey()).isEmpty())
                .mapToLong(image -> image.getValue().length)
                .sum());
  }

  private Tier tier(Actor.User actor) {
    return stores.quotas().tier(actor.id()).orElse(Tier.FREE);
  }

  /** The newest versions, as many as the plan keeps. */
  private static List<SiteFile.Version> kept(SiteFile file, Tier tier) {
    List<Integer> numbers = file.past().stream().map(SiteFile.Version::number).toList();
    Set<Integer> dropped =
        Set.copyOf(VersionRetention.drop(numbers, Set.of(), VersionRetention.limitOf(tier)));
    return file.past().stream().filter(version -> !dropped.contains(version.number())).toList();
  }

  private static SiteVersion version(
      Actor.User actor, SiteId site, SiteFile.Version version, ImageNames renamed) {
    return new SiteVersion(
        site,
        version.number(),
        Optional.of(actor.id()),
        version.at(),
        version.change(),
        renamed.in(version.content()));
  }

  private static <T> Optional<T> trying(List<Problem> problems, Attempt<T> work) {
    try {
      return work.done();
    } catch (DomainException e) {
      if (e.code().kind() == Kind.UNAVAILABLE || e.code().kind() == Kind.UNAUTHENTICATED) {
        throw e;
      }
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  private static Optional<Void> none(Runnable work) {
    work.run();
    return Optional.empty();
  }

  private interface Attempt<T> {
    Optional<T> done();
  }

  /** What it reads. */
  public record Stores(Quotas quotas, Assets assets) {}
}
