package dev.aether.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.application.asset.ImageCodec;
import dev.aether.application.asset.UploadAsset;
import dev.aether.application.shared.ObjectName;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sites that are taken along and brought back, and what is no site. */
class SiteFilesTest {
  private static final byte[] PICTURE = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1, 2, 3, 4, 5
  };

  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Account bob = world.signedUp("bob");
  private final Site site = siteWithAPast();
  private final byte[] file = export(alice, site);

  @Test
  void makesTheSameBytesOfWhatWasMadeOfThem() {
    assertThat(export(alice, site)).isEqualTo(file);
    Site copy = bring(bob, file);
    assertThat(export(bob, copy)).isEqualTo(file);
    assertThat(new String(file, StandardCharsets.ISO_8859_1))
        .doesNotContain(alice.id().toString(), site.id().toString(), site.slug().value());
  }

  @Test
  void makesADraftWithThePastAndTheImagesOfItsMaker() {
    Site copy = bring(bob, file);
    assertThat(copy.version()).isEqualTo(site.version());
    assertThat(copy.publishedVersion()).isEmpty();
    assertThat(world.ports.units().as(actor(bob), () -> world.ports.versions().numbers(copy.id())))
        .containsExactly(1, 2, 3);
    Asset image = imageOf(bob);
    assertThat(copy.content().tree().toJson().toJson()).contains("asset:" + image.id());
    assertThat(world.recordedOf(bob))
        .extracting(entry -> entry.event().action())
        .containsExactly(AuditAction.ASSET_UPLOAD, AuditAction.SITE_IMPORT);
    assertThat(world.recordedOf(alice))
        .extracting(entry -> entry.event().action())
        .contains(AuditAction.SITE_EXPORT);
  }

  @Test
  void readsWhatAnotherProgramPackedAgain() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (var entry : ReceivedZip.read(file).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    assertThat(export(bob, bring(bob, packed.toByteArray()))).isEqualTo(file);
  }

  @Test
  void takesAsManyVersionsAsAreAskedFor() {
    byte[] two = exportSite().handle(actor(alice), site.id(), 2);
    assertThat(ReceivedZip.read(two).keySet())
        .filteredOn(name -> name.endsWith(".json"))
        .containsExactly("manifest.json", "site.json", "versions/0000002.json");
  }

  @Test
  void foreseesWhatWouldComeAndDoesNothing() {
    ImportSite.Forecast forecast = importSite().foresee(actor(bob), file);
    assertThat(forecast.problems()).isEmpty();
    assertThat(forecast.site())
        .contains(new ImportSite.Outline("Third", "A page about Third", 3, 3, 1, PICTURE.length));
    assertThat(world.recordedOf(bob)).isEmpty();
    for (int i = 0; i < 3; i++) {
      world.createSite().handle(actor(bob), Fixtures.contentTitled("Full"));
    }
    assertThat(importSite().foresee(actor(bob), file).problems())
        .extracting(problem -> problem.code())
        .containsExactly(ErrorCode.SITE_LIMIT_EXCEEDED);
    assertThat(importSite().foresee(actor(bob), new byte[9]).site()).isEmpty();
  }

  @Test
  void leavesNothingBehindWhereThereIsNoRoom() {
    ImportSite.Received received = importSite().receive(actor(bob), file);
    for (int i = 0; i < 3; i++) {
      world.createSite().handle(actor(bob), Fixtures.contentTitled("Full"));
    }
    assertRefused(ErrorCode.SITE_LIMIT_EXCEEDED, () -> importSite().handle(actor(bob), received));
    AssetFile image = AssetFile.of(PICTURE, ImageFormat.PNG);
    assertThat(world.ports.units().as(actor(bob), () -> world.ports.assets().find(bob.id(), image)))
        .isEmpty();
    assertRefused(ErrorCode.SITE_LIMIT_EXCEEDED, () -> importSite().receive(actor(bob), file));
  }

  @Test
  void keepsOfThePastWhatThePlanKeeps() {
    world.ports.changeTier(alice.id(), Tier.PRO);
    Site latest = world.site(site.id()).orElseThrow();
    for (int i = 0; i < 15; i++) {
      latest = changed(latest, "Title " + i);
    }
    byte[] long1 = export(alice, latest);
    assertThat(importSite().foresee(actor(bob), long1).site().orElseThrow().versions())
        .isEqualTo(10);
    Site copy = bring(bob, long1);
    assertThat(world.ports.units().as(actor(bob), () -> world.ports.versions().numbers(copy.id())))
        .hasSize(10)
        .contains(18);
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        of("nothing", "no zip", bytes -> new byte[] {1}),
        of("something else", "no zip", bytes -> new byte[500]),
        of("cut off", "no zip", bytes -> Arrays.copyOf(bytes, bytes.length - 7)),
        of("cut in two", "no zip", bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
        of("data behind", "no zip", bytes -> Arrays.copyOf(bytes, bytes.length + 9)),
        of("data before", "does not fit", bytes -> joined(new byte[8], bytes)),
        of("a way up", "name", bytes -> named(bytes, "site.json", "../e.json")),
        of("a root", "name", bytes -> named(bytes, "site.json", "/tmp/json")),
        of("a drive", "name", bytes -> named(bytes, "site.json", "C:\\e.json")),
        of("a folder", "name", bytes -> named(bytes, "site.json", "sitejson/")),
        of(
            "a twin",
            "two entries",
            bytes -> named(bytes, "versions/0000002.json", "versions/0000001.json")),
        of("a stranger", "not there", bytes -> named(bytes, "site.json", "evil.json")),
        of("another local name", "not what", bytes -> once(bytes, "site.json", "evil.json")),
        of("encryption", "encrypted", bytes -> flagged(bytes, 6, 8, 1)),
        of("another packing", "packed in a way", bytes -> flagged(bytes, 8, 10, 12)),
        of("another checksum", "damaged", bytes -> flagged(bytes, 14, 16, 7)),
        of("damaged words", "damaged", bytes -> once(bytes, "page about", "cage about")),
        of("a missing entry", "not there", bytes -> entries(bytes, e -> e.remove("site.json"))),
        of("no manifest", "manifest", bytes -> entries(bytes, e -> e.remove("manifest.json"))),
        of(
            "an entry more",
            "not tell",
            bytes -> entries(bytes, e -> e.put("versions/0000009.json", new byte[] {'{', '}'}))),
        of(
            "a zip within",
            "not tell",
            bytes -> entries(bytes, e -> e.put("versions/inner.zip", bytes))),
        of(
            "another hash",
            "not those",
            bytes -> entries(bytes, e -> e.put("site.json", new byte[] {'{', '}'}))),
        of(
            "other components",
            "does not tell what",
            bytes -> manifest(bytes, m -> m.with("components", PropValue.texts(List.of())))),
        of("another format", "site", bytes -> manifest(bytes, m -> m.without("format"))),
        of("too many entries", "more than", SiteFilesTest::crowded),
        of("a bomb", "does not fit", bytes -> bomb(false)),
        of("a bomb that lies", "not what it tells", bytes -> bomb(true)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void refuses(String what, String why, UnaryOperator<byte[]> making) {
    assertThatThrownBy(() -> importSite().receive(actor(bob), making.apply(file)))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SITE_FILE_INVALID))
        .hasMessageContaining(why);
    assertThat(world.recordedOf(bob)).isEmpty();
  }

  @Test
  void refusesOtherVersionsOfTheFormat() {
    byte[] newer = manifest(file, m -> m.with("schemaVersion", PropValue.number(2)));
    assertThatThrownBy(() -> importSite().receive(actor(bob), newer))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SITE_FILE_VERSION))
        .hasMessageContaining("newer");
  }

  @Test
  void refusesTreesThatAnEditorWouldBeRefused() {
    byte[] bad =
        again(
            file,
            entries ->
                entries.put(
                    "site.json",
                    new String(entries.get("site.json"), StandardCharsets.UTF_8)
                        .replace("\"hero\"", "\"nero\"")
                        .getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> importSite().receive(actor(bob), bad))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.code()).isNotEqualTo(ErrorCode.SITE_FILE_INVALID);
              assertThat(e.problem().details().toString()).contains("/site.json/components");
            });
  }

  private static Arguments of(String what, String why, UnaryOperator<byte[]> making) {
    return Arguments.of(what, why, making);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** The same with another name of an entry in its place, though not in the manifest. */
  private static byte[] named(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replaceAll("(?<!\")" + from, Matcher.quoteReplacement(to))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The same with other letters where these are first. */
  private static byte[] once(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replaceFirst("(?<!\")" + from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The same with another number in the first entry, where it stands and in the directory. */
  private static byte[] flagged(byte[] bytes, int local, int central, int value) {
    ByteBuffer changed = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
    int directory = changed.getInt(bytes.length - 6);
    changed.putShort(local, (short) value);
    changed.putShort(directory + central, (short) value);
    return changed.array();
  }

  private static byte[] entries(byte[] bytes, Consumer<SortedMap<String, byte[]>> change) {
    SortedMap<String, byte[]> entries = new TreeMap<>(ReceivedZip.read(bytes));
    change.accept(entries);
    return WrittenZip.of(entries);
  }

  private static byte[] manifest(byte[] bytes, UnaryOperator<PropValue.Fields> change) {
    return entries(
        bytes,
        entries ->
            entries.put(
                "manifest.json",
                change
                    .apply(fields(entries.get("manifest.json")))
                    .toJson()
                    .getBytes(StandardCharsets.UTF_8)));
  }

  /** The same with other entries that the manifest tells as they are. */
  private static byte[] again(byte[] bytes, Consumer<SortedMap<String, byte[]>> change) {
    return entries(
        bytes,
        entries -> {
          PropValue.Fields manifest = fields(entries.remove("manifest.json"));
          change.accept(entries);
          PropValue told = fields(Manifest.write(entries, List.of())).get("entries").orElseThrow();
          entries.put(
              "manifest.json",
              manifest.with("entries", told).toJson().getBytes(StandardCharsets.UTF_8));
        });
  }

  private static PropValue.Fields fields(byte[] json) {
    return fields(
        dev.aether.domain.component.JsonReader.read(new String(json, StandardCharsets.UTF_8)));
  }

  private static PropValue.Fields fields(PropValue value) {
    return (PropValue.Fields) value;
  }

  private static byte[] crowded(byte[] bytes) {
    return entries(
        bytes,
        entries -> {
          for (int i = 0; i < 2_100; i++) {
            entries.put("versions/x" + i + ".json", new byte[0]);
          }
        });
  }

  /** Forty megabytes of nothing in forty kilobytes, told as they are or as a hundred bytes. */
  private static byte[] bomb(boolean lying) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("images/a.png"));
      zip.write(new byte[40 << 20]);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    byte[] bytes = packed.toByteArray();
    if (lying) {
      ByteBuffer changed = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      int directory = changed.getInt(bytes.length - 6);
      changed.putInt(directory + 24, 100);
      changed.putInt(directory - 4, 100);
    }
    return bytes;
  }

  private Site siteWithAPast() {
    world
        .ports
        .assetStore()
        .put(new ObjectName(AssetFile.of(PICTURE, ImageFormat.PNG).toString()), PICTURE);
    Asset image = Fixtures.assetOf(alice, AssetFile.of(PICTURE, ImageFormat.PNG), PICTURE.length);
    world.ports.units().run(actor(alice), () -> world.ports.assets().add(image));
    Site first = world.createSite().handle(actor(alice), Fixtures.contentTitled("First"));
    Site second =
        first.filled(first.slug(), Fixtures.contentShowing("Second", image.id()), Fixtures.NOW);
    world.ports.units().run(actor(alice), () -> world.ports.sites().replace(first, second));
    Site third =
        second.filled(first.slug(), Fixtures.contentShowing("Third", image.id()), Fixtures.NOW);
    world.ports.units().run(actor(alice), () -> world.ports.sites().replace(second, third));
    return third;
  }

  private Site changed(Site before, String title) {
    Site next = before.filled(before.slug(), Fixtures.contentTitled(title), Fixtures.NOW);
    world.ports.units().run(actor(alice), () -> world.ports.sites().replace(before, next));
    return next;
  }

  private Asset imageOf(Account owner) {
    return world
        .ports
        .units()
        .as(
            actor(owner),
            () -> world.ports.assets().find(owner.id(), AssetFile.of(PICTURE, ImageFormat.PNG)))
        .orElseThrow();
  }

  private byte[] export(Account owner, Site exported) {
    return exportSite().handle(actor(owner), exported.id(), 1_000);
  }

  private Site bring(Account owner, byte[] zip) {
    return importSite().handle(actor(owner), importSite().receive(actor(owner), zip));
  }

  private ExportSite exportSite() {
    return new ExportSite(
        world.ports.units(),
        new ExportSite.Stores(
            world.ports.siteViews(), world.ports.versions(), world.ports.assets(), world.audit()),
        world.ports.assetStore());
  }

  private ImportSite importSite() {
    ImageCodec codec = (bytes, format) -> new ImageCodec.Clean(bytes, new ImageSize(2, 2));
    return new ImportSite(
        world.ports.units(),
        new ImportSite.Stores(world.ports.quotas(), world.ports.assets()),
        new UploadAsset(
            world.ports.units(),
            world.ports.assets(),
            world.ports.assetStore(),
            codec,
            world.audit(),
            world.ids,
            world.clock),
        world.newSites());
  }

  private static Actor.User actor(Account account) {
    return new Actor.User(account.id());
  }

  private static void assertRefused(
      ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
