package dev.aether.bootstrap;

import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.http.server.shared.HttpServer;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.adapter.jdbi.shared.UnusableDatabase;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server with all that it stands on: the data folder and its PostgreSQL, where it is
 * embedded. Closing goes the way back: requests, jobs, pools, PostgreSQL, folder.
 */
final class Installation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private boolean closed;
  private Server server;

  private Installation() {}

  /** Starts everything, or nothing: what had been opened is closed when a later part fails. */
  static Installation start(Settings settings) {
    Installation installation = new Installation();
    boolean started = false;
    try {
      installation.open(settings);
      started = true;
      return installation;
    } catch (UnusableDatabase | HttpServer.PortInUse e) {
      throw new StartFailure(e.getMessage(), e);
    } finally {
      if (!started) {
        installation.close();
      }
    }
  }

  private void open(Settings settings) {
    server =
        keep(
            settings
                .database()
                .map(url -> external(settings, url))
                .orElseGet(() -> embedded(settings)));
    server.start();
    LOG.atInfo()
        .addKeyValue("address", server.publicUrl())
        .addKeyValue("database", settings.database().map(Object::toString).orElse("embedded"))
        .addKeyValue("dataDir", settings.database().isPresent() ? null : settings.dataDir())
        .log("serving");
  }

  private static Server external(Settings settings, DatabaseUrl owner) {
    return new Server(settings, owner, settings.jwtSecret().orElseThrow(), meanings());
  }

  private Server embedded(Settings settings) {
    DataFolder folder = keep(DataFolder.open(settings.dataDir()));
    Secrets secrets = Secrets.in(folder.path());
    EmbeddedDatabase database = keep(EmbeddedDatabase.start(folder.path(), secrets.database()));
    return new Server(
        settings, database.owner(), settings.jwtSecret().orElse(secrets.jwt()), meanings());
  }

  private <T extends AutoCloseable> T keep(T part) {
    opened.push(part);
    return part;
  }

  URI publicUrl() {
    return server.publicUrl();
  }

  /** Closes every part, also when one of them fails to; the first failure is thrown at the end. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    RuntimeException failure = null;
    for (AutoCloseable part : opened) {
      try {
        part.close();
      } catch (Exception e) {
        LOG.error("{} did not close", part.getClass().getSimpleName(), e);
        failure = failure == null ? new StartFailure("Not everything closed cleanly.", e) : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
    LOG.info("stopped");
  }

  /** What sentences mean, to be known by the time that somebody asks. */
  private static Meanings meanings() {
    return Meanings.packaged().preload();
  }
}
