package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** See {@link ObjectStore}. */
public interface ObjectStoreContract {

  /** The implementation, by the time of the machine; the same for all tests, or one for each. */
  ObjectStore store();

  @Test
  default void givesBackWhatWasPut() {
    byte[] bytes = someBytes();
    ObjectName file = name(bytes, ".png");
    store().put(file, bytes);
    store().put(file, bytes);
    assertThat(read(file)).contains(bytes);
    assertThat(store().open(file).map(ObjectStore.Content::bytes)).contains((long) bytes.length);
  }

  @Test
  default void hasNothingElse() {
    byte[] bytes = someBytes();
    store().put(name(bytes, ".png"), bytes);
    assertThat(read(name(bytes, ".jpg"))).isEmpty();
    assertThat(read(name(someBytes(), ".png"))).isEmpty();
  }

  @Test
  default void tellsWhatIsOldAndRemovesIt() {
    byte[] bytes = someBytes();
    ObjectName file = name(bytes, "");
    store().put(file, bytes);
    assertThat(store().putBefore(before())).doesNotContain(file);
    assertThat(store().putBefore(after())).contains(file);
    assertThat(store().removeUnlessYoung(file, after())).isTrue();
    assertThat(read(file)).isEmpty();
    assertThat(store().removeUnlessYoung(file, after())).isFalse();
  }

  @Test
  default void makesYoungAgainWhatIsThere() {
    byte[] bytes = someBytes();
    ObjectName file = name(bytes, ".br");
    assertThat(store().renew(file)).isFalse();
    store().put(file, bytes);
    assertThat(store().renew(file)).isTrue();
    assertThat(store().removeUnlessYoung(file, before())).isFalse();
    assertThat(read(file)).contains(bytes);
  }

  @Test
  default void leavesWhatIsYoung() {
    byte[] bytes = someBytes();
    ObjectName file = name(bytes, ".png");
    store().put(file, bytes);
    assertThat(store().removeUnlessYoung(file, before())).isFalse();
    store().recover(before());
    assertThat(read(file)).contains(bytes);
  }

  /** Whoever was told that his bytes are stored has them, whatever is swept meanwhile. */
  @Test
  default void neverRemovesWhatIsPutMeanwhile() {
    byte[] bytes = someBytes();
    ObjectName file = name(bytes, ".png");
    for (int round = 0; round < 50; round++) {
      store().put(file, bytes);
      Instant moment = Clock.systemUTC().instant();
      IntStream.range(0, 8)
          .parallel()
          .forEach(
              client -> {
                if (client % 2 == 0) {
                  store().put(file, bytes);
                } else {
                  store().removeUnlessYoung(file, moment);
                }
              });
      assertThat(read(file)).contains(bytes);
    }
  }

  private Optional<byte[]> read(ObjectName file) {
    return store()
        .open(file)
        .map(
            content -> {
              try (InputStream stream = content.stream()) {
                return stream.readAllBytes();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static ObjectName name(byte[] bytes, String ending) {
    return new ObjectName(Sha256.of(bytes).hex() + ending);
  }

  private static byte[] someBytes() {
    return UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static Instant before() {
    return Clock.systemUTC().instant().minus(Duration.ofMinutes(1));
  }

  private static Instant after() {
    return Clock.systemUTC().instant().plus(Duration.ofMinutes(1));
  }
}
