package dev.aether.adapter.http.client.objects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.contract.ObjectStoreContract;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3ObjectsTest implements ObjectStoreContract {
  private static final int PAGE = 2;
  private static final byte[] BYTES = {1, 2, 3};
  private static final ObjectName FILE = new ObjectName(Sha256.of(BYTES) + ".png");

  @TempDir private static Path folder;
  private static S3Server server;
  private static S3Bucket bucket;

  private final String area = UUID.randomUUID().toString();
  private final Instant now = Clock.systemUTC().instant();

  @BeforeAll
  static void start() throws Exception {
    server = new S3Server(folder);
    bucket =
        new S3Bucket(
            server.address(S3Server.BUCKET, S3Server.SECRET),
            Clock.systemUTC(),
            S3Bucket.Patience.USUAL,
            PAGE);
  }

  @AfterAll
  static void close() throws Exception {
    bucket.close();
    server.close();
  }

  @Override
  public ObjectStore store() {
    return bucket.area(area);
  }

  @Test
  void findsNoFaultInAUsableBucket() {
    assertThat(bucket.fault()).isEmpty();
  }

  @Test
  void keepsObjectsUnderThePrefixAndTheirArea() throws IOException {
    store().put(FILE, BYTES);
    assertThat(server.keys()).contains("live/" + area + "/" + FILE);
    assertThat(bucket.area("another").open(FILE)).isEmpty();
    assertThat(bucket.area("another").putBefore(now.plusSeconds(60))).doesNotContain(FILE);
  }

  @Test
  void listsAllPagesAndNothingThatIsNotItsOwn() {
    List<ObjectName> names =
        IntStream.range(0, 5)
            .mapToObj(i -> new ObjectName(Sha256.of(new byte[] {(byte) i}).hex()))
            .toList();
    names.forEach(name -> store().put(name, BYTES));
    bucket.area(area + "/deeper").put(FILE, BYTES);
    bucket.area(area + "-beside").put(FILE, BYTES);
    assertThat(store().putBefore(now.plusSeconds(60))).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void removesWhatIsOld() throws IOException {
    putLongAgo();
    assertThat(store().putBefore(now.minus(Duration.ofHours(1)))).containsExactly(FILE);
    assertThat(store().removeUnlessYoung(FILE, now.minus(Duration.ofHours(1)))).isTrue();
    assertThat(server.keys()).doesNotContain("live/" + area + "/" + FILE);
  }

  @Test
  void makesWhatIsPutAgainYoung() throws IOException {
    putLongAgo();
    store().put(FILE, BYTES);
    assertIsYoung();
  }

  @Test
  void makesWhatIsRenewedYoung() throws IOException {
    putLongAgo();
    assertThat(store().renew(FILE)).isTrue();
    assertIsYoung();
  }

  private void putLongAgo() throws IOException {
    store().put(FILE, BYTES);
    server.date("live/" + area + "/" + FILE, now.minus(Duration.ofHours(2)));
  }

  private void assertIsYoung() throws IOException {
    assertThat(store().removeUnlessYoung(FILE, now.minus(Duration.ofHours(1)))).isFalse();
    try (var stream = store().open(FILE).orElseThrow().stream()) {
      assertThat(stream.readAllBytes()).isEqualTo(BYTES);
    }
  }
}
