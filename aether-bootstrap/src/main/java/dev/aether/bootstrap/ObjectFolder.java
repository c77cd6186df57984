package dev.aether.bootstrap;

import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stored bytes as files, in one folder for each first byte of their hash. A file has its name only
 * once it is whole and on the disk. All servers of a database may share the folder.
 */
final class ObjectFolder implements ObjectStore {
  private static final Logger LOG = LoggerFactory.getLogger(ObjectFolder.class);
  private static final String PART = ".part";
  private static final String GOING = ".going";

  private final Path folder;
  private final Clock clock;

  /** The folder is made when something is put there. */
  ObjectFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public void put(ObjectName name, byte[] bytes) {
    Path path = path(name);
    try {
      if (!touched(path)) {
        Files.createDirectories(path.getParent());
        write(path, bytes);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public boolean renew(ObjectName name) {
    try {
      return touched(path(name));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Whether the bytes are there; then they are young again. */
  private boolean touched(Path path) throws IOException {
    try {
      Files.setLastModifiedTime(path, FileTime.from(clock.instant()));
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private void write(Path path, byte[] bytes) throws IOException {
    Path part = beside(path, PART);
    try {
      try (FileChannel channel =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
          channel.write(left);
        }
        channel.force(true);
      }
      touched(part);
      move(part, path);
    } finally {
      Files.deleteIfExists(part);
    }
    try (FileChannel directory = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
      directory.force(true); // or the name could be lost with the power
    }
  }

  @Override
  public Optional<Content> open(ObjectName name) {
    Path path = path(name);
    try {
      return Optional.of(new Content(Files.size(path), Files.newInputStream(path)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public List<ObjectName> putBefore(Instant moment) {
    return olderThan(moment).stream()
        .map(path -> ObjectName.parse(path.getFileName().toString()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Takes the name away before it looks at the time, since who puts the same bytes meanwhile either
   * made the file young or finds none and writes it anew.
   */
  @Override
  public boolean removeUnlessYoung(ObjectName name, Instant moment) {
    Path path = path(name);
    Path going = beside(path, GOING);
    try {
      if (!isBefore(path, moment)) {
        return false;
      }
      move(path, going);
      if (isBefore(going, moment)) {
        Files.delete(going);
        return true;
      }
      move(going, path);
      return false;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void recover(Instant moment) {
    for (Path path : olderThan(moment)) {
      String file = path.getFileName().toString();
      try {
        if (file.endsWith(PART)) {
          Files.deleteIfExists(path);
        } else if (file.endsWith(GOING)) {
          move(path, path.resolveSibling(file.substring(0, file.indexOf('~'))));
        }
      } catch (NoSuchFileException e) {
        LOG.debug("another server was faster with {}", path);
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }

  private List<Path> olderThan(Instant moment) {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(path -> Files.isRegularFile(path) && isOlder(path, moment)).toList();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static boolean isOlder(Path path, Instant moment) {
    try {
      return isBefore(path, moment);
    } catch (IOException e) {
      return false; // gone meanwhile
    }
  }

  private static boolean isBefore(Path path, Instant moment) throws IOException {
    return Files.getLastModifiedTime(path).toInstant().isBefore(moment);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path beside(Path path, String ending) {
    return path.resolveSibling(path.getFileName() + "~" + UUID.randomUUID() + ending);
  }

  private Path path(ObjectName name) {
    return folder.resolve(name.value().substring(0, 2)).resolve(name.value());
  }

  private static DomainException failed(IOException e) {
    LOG.error("a folder of stored files cannot be used", e);
    return new DomainException(
        Problem.of(ErrorCode.SYS_UNAVAILABLE, "Files cannot be stored or read now."), e);
  }
}
