package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.contract.ObjectStoreContract;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectFolderTest implements ObjectStoreContract {
  private static final byte[] BYTES = {1, 2, 3};
  private static final ObjectName FILE = new ObjectName(Sha256.of(BYTES) + ".png");

  @TempDir private Path folder;

  @Override
  public ObjectStore store() {
    return new ObjectFolder(folder.resolve("assets"), Clock.systemUTC());
  }

  @Test
  void leavesOneWholeFile() throws IOException {
    store().put(FILE, BYTES);
    assertThat(files()).containsExactly(FILE.toString());
    assertThat(Files.readAllBytes(only())).isEqualTo(BYTES);
  }

  @Test
  void isSharedByServers() {
    store().put(FILE, BYTES);
    assertThat(store().open(FILE)).isPresent();
  }

  @Test
  void removesWhatAServerDidNotFinish() throws IOException {
    store().put(FILE, BYTES);
    Files.write(only().resolveSibling(FILE + "~1.part"), new byte[] {1});
    store().recover(inAMinute());
    assertThat(files()).containsExactly(FILE.toString());
  }

  @Test
  void bringsBackWhatAServerWasAboutToRemoveWhenItDied() throws IOException {
    store().put(FILE, BYTES);
    Files.move(only(), only().resolveSibling(FILE + "~1.going"));
    assertThat(store().open(FILE)).isEmpty();
    store().recover(inAMinute());
    assertThat(store().open(FILE)).isPresent();
  }

  @Test
  void leavesFilesThatAreNotItsOwn() throws IOException {
    store().put(FILE, BYTES);
    Files.write(only().resolveSibling("notes.txt"), BYTES);
    assertThat(store().putBefore(inAMinute())).containsExactly(FILE);
  }

  @Test
  void saysNotNowWhereTheFolderCannotBeUsed() throws IOException {
    Files.write(folder.resolve("assets"), BYTES);
    assertThatThrownBy(() -> store().put(FILE, BYTES))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.SYS_UNAVAILABLE));
  }

  private Path only() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.endsWith(FILE.toString())).findFirst().orElseThrow();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).toList();
    }
  }

  private static Instant inAMinute() {
    return Clock.systemUTC().instant().plus(Duration.ofMinutes(1));
  }
}
