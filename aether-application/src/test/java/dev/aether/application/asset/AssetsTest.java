package dev.aether.application.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.application.memory.MemoryObjectStore;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetLabel;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssetsTest {
  private static final AssetLabel LABEL = new AssetLabel("loaf", "A loaf");

  private final Hands clock = new Hands();
  private final MemoryObjectStore store = new MemoryObjectStore(clock);
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User actor = new Actor.User(alice.id());
  private final UploadAsset upload =
      new UploadAsset(
          world.ports.units(),
          world.ports.assets(),
          store,
          (bytes, format) -> new ImageCodec.Clean(bytes, new ImageSize(1, 1)),
          world.audit(),
          world.ids,
          world.clock);
  private final DeleteAsset delete =
      new DeleteAsset(world.ports.units(), world.ports.assets(), world.audit());
  private final SweepObjects sweep =
      SweepObjects.ofAssets(world.ports.units(), world.ports.assets(), store, clock);

  @Test
  void sweepsWhatWasDeletedOnceItIsOld() {
    Asset asset = uploaded("bread");
    delete.handle(actor, asset.id());
    assertThat(sweep.handle()).isZero();
    clock.pass(SweepObjects.YOUNG.plusSeconds(1));
    assertThat(sweep.handle()).isEqualTo(1);
    assertThat(open(asset.file())).isEmpty();
  }

  @Test
  void keepsWhatAnotherAccountHas() {
    Asset asset = uploaded("bread");
    Account bob = world.signedUp("bob");
    world
        .ports
        .units()
        .run(
            new Actor.User(bob.id()),
            () -> world.ports.assets().add(Fixtures.assetOf(bob, asset.file(), 6)));
    delete.handle(actor, asset.id());
    clock.pass(Duration.ofDays(1));
    assertThat(sweep.handle()).isZero();
    assertThat(open(asset.file())).isPresent();
  }

  @Test
  void sweepsWhatWasStoredByAServerThatDiedBeforeItWasRegistered() {
    UploadAsset.Stored stored = upload.store(actor, ImageFormat.PNG, png("bread"));
    clock.pass(SweepObjects.YOUNG.plusSeconds(1));
    assertThat(sweep.handle()).isEqualTo(1);
    assertThat(open(stored.file())).isEmpty();
  }

  @Test
  void keepsOldBytesThatSomebodyIsAboutToRegister() {
    upload.store(actor, ImageFormat.PNG, png("bread"));
    clock.pass(Duration.ofDays(1));
    UploadAsset.Stored again = upload.store(actor, ImageFormat.PNG, png("bread"));
    assertThat(sweep.handle()).isZero();
    Asset asset = upload.register(actor, again, LABEL).asset();
    clock.pass(Duration.ofDays(1));
    assertThat(sweep.handle()).isZero();
    assertThat(open(asset.file())).isPresent();
  }

  @Test
  void storesNothingThatThePlanHasNoRoomFor() {
    world
        .ports
        .units()
        .run(actor, () -> world.ports.assets().add(Fixtures.assetOf(alice, 50_000_000)));
    refused(
        ErrorCode.ASSET_QUOTA_EXCEEDED, () -> upload.store(actor, ImageFormat.PNG, png("bread")));
    clock.pass(Duration.ofDays(1));
    assertThat(store.putBefore(clock.instant())).isEmpty();
  }

  @Test
  void tellsTheTypeByTheBytes() {
    refused(
        ErrorCode.VAL_UNSUPPORTED_MEDIA_TYPE,
        () -> upload.store(actor, ImageFormat.JPEG, png("bread")));
    refused(
        ErrorCode.VAL_UNSUPPORTED_MEDIA_TYPE,
        () -> upload.store(actor, ImageFormat.JPEG, new byte[0]));
  }

  @Test
  void recordsUploadsAndDeletions() {
    Asset asset = uploaded("bread");
    uploaded("bread");
    delete.handle(actor, asset.id());
    assertThat(world.recordedOf(alice))
        .extracting(entry -> entry.event().action())
        .endsWith(AuditAction.ASSET_UPLOAD, AuditAction.ASSET_DELETE);
  }

  private Asset uploaded(String picture) {
    return upload
        .register(actor, upload.store(actor, ImageFormat.PNG, png(picture)), LABEL)
        .asset();
  }

  private static byte[] png(String picture) {
    return ("\u0089PNG\r\n\u001a\n" + picture).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void refused(ErrorCode code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  /** A clock that is moved on by hand. */
  private static final class Hands extends Clock {
    private Instant now = Fixtures.NOW;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private Optional<ObjectStore.Content> open(AssetFile file) {
    return store.open(new ObjectName(file.toString()));
  }
}
