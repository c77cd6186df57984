package dev.aether.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived the server which had started it, because that one was killed. It is
 * asked to stop before another starts on the same data.
 */
final class LeftoverPostgres {
  private static final int PATIENCE_SECONDS = 30;

  private LeftoverPostgres() {}

  static void stop(Path data) {
    find(data)
        .ifPresent(
            process -> {
              process.destroy();
              try {
                process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
              } catch (TimeoutException | ExecutionException e) {
                throw new StartFailure(
                    "A PostgreSQL (process " + process.pid() + ") still runs on the data folder.",
                    e);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartFailure("Interrupted while an old PostgreSQL was stopping.", e);
              }
            });
  }

  /** The process that the data's own file names, if it lives and is a PostgreSQL. */
  private static Optional<ProcessHandle> find(Path data) {
    Path file = data.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,10}")
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
              .filter(LeftoverPostgres::isPostgres);
    } catch (IOException e) {
      throw new StartFailure("The data folder cannot be read: " + e.getMessage(), e);
    }
  }

  /** A number may belong to another program by now. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(false);
  }
}
