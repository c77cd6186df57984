package dev.aether.application.asset;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.shared.Ids;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetCopy;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.asset.AssetLabel;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes an image in two steps, since the first must not hold a transaction open: {@link #store}
 * cleans it and writes its bytes, {@link #register} makes it the account's. What is stored and
 * never registered is swept.
 */
public final class UploadAsset {
  private final UnitOfWork units;
  private final Assets assets;
  private final ObjectStore store;
  private final ImageCodec codec;
  private final AuditRecorder audit;
  private final Ids ids;
  private final Clock clock;

  public UploadAsset(
      UnitOfWork units,
      Assets assets,
      ObjectStore store,
      ImageCodec codec,
      AuditRecorder audit,
      Ids ids,
      Clock clock) {
    this.units = units;
    this.assets = assets;
    this.store = store;
    this.codec = codec;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Bytes that are stored and not yet anybody's. */
  public record Stored(AssetFile file, long bytes, ImageSize size, List<AssetCopy> copies) {
    public Stored {
      copies = List.copyOf(copies);
    }
  }

  /** The image as the account has it, and whether it had it before. */
  public record Uploaded(Asset asset, boolean isNew) {}

  /** Refuses where the plan has no room for any image at all; reserves nothing. */
  public void requireRoom(Actor.User actor) {
    units.run(actor, () -> assets.requireRoom(actor.id(), 1));
  }

  /**
   * Cleans and stores an image. {@code VAL_UNSUPPORTED_MEDIA_TYPE} where the bytes are not what was
   * declared; else refuses as {@link ImageCodec#clean} and {@link Assets#requireRoom} do.
   */
  public Stored store(Actor.User actor, ImageFormat declared, byte[] bytes) {
    ImageCodec.Clean clean = clean(declared, bytes);
    return keep(actor, declared, clean, clean.bytes());
  }

  /**
   * The same for bytes that have been cleaned before, maybe here: where they are stored they stay
   * as they are, so that their name does, since a JPEG that is drawn anew has other bytes each
   * time.
   */
  public Stored storeAgain(Actor.User actor, AssetFile file, byte[] bytes) {
    ImageCodec.Clean clean = clean(file.format(), bytes);
    boolean known =
        AssetFile.of(bytes, file.format()).equals(file)
            && store.renew(new ObjectName(file.toString()));
    return keep(actor, file.format(), clean, known ? bytes : clean.bytes());
  }

  /** Refuses what {@link #store} would refuse for its bytes, and stores nothing. */
  public void require(ImageFormat declared, byte[] bytes) {
    clean(declared, bytes);
  }

  private ImageCodec.Clean clean(ImageFormat declared, byte[] bytes) {
    if (ImageFormat.of(bytes).filter(declared::equals).isEmpty()) {
      throw Problem.of(
              ErrorCode.VAL_UNSUPPORTED_MEDIA_TYPE,
              "The body is not what its Content-Type says; images are JPEG, PNG or WebP.")
          .asException();
    }
    return codec.clean(bytes, declared);
  }

  private Stored keep(
      Actor.User actor, ImageFormat declared, ImageCodec.Clean clean, byte[] whole) {
    AssetFile file = AssetFile.of(whole, declared);
    long size = whole.length;
    units.read(
        actor,
        () -> {
          if (assets.find(actor.id(), file).isEmpty()) {
            assets.requireRoom(actor.id(), size);
          }
          return file;
        });
    List<AssetCopy> copies = new ArrayList<>();
    for (ImageCodec.Copy copy : clean.copies()) {
      AssetFile less = AssetFile.of(copy.bytes(), declared);
      store.put(new ObjectName(less.toString()), copy.bytes());
      copies.add(new AssetCopy(less, copy.bytes().length, copy.size()));
    }
    store.put(new ObjectName(file.toString()), whole);
    return new Stored(file, size, clean.size(), copies);
  }

  /** Makes what is stored the account's; refuses as {@link Assets#add} does. */
  public Uploaded register(Actor.User actor, Stored stored, AssetLabel label) {
    return units.as(actor, () -> add(actor, stored, label));
  }

  /** The same in the running unit. */
  public Uploaded add(Actor.User actor, Stored stored, AssetLabel label) {
    Asset asset =
        new Asset(
            new AssetId(ids.next()),
            actor.id(),
            stored.file(),
            stored.bytes(),
            stored.size(),
            label,
            stored.copies(),
            clock.instant());
    Asset had = assets.add(asset);
    boolean isNew = had.id().equals(asset.id());
    if (isNew) {
      audit.record(
          actor,
          AuditAction.ASSET_UPLOAD,
          actor.id(),
          new AuditResource("asset", asset.id().value()));
    }
    return new Uploaded(had, isNew);
  }
}
