package dev.aether.adapter.jdbi.access;

import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.application.access.RevocationListener;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for what is revoked, on a connection of its own beside the pools. It asks the database
 * for a sign of life several times a second: a connection that is dead without saying so, or one
 * through a pooler that swallows notifications, is noticed before anybody relies on it.
 */
public final class RevocationFeed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RevocationFeed.class);
  private static final String CHANNEL = "aether_revoked";
  private static final int LISTEN_MILLIS = 200;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final DatabaseUrl database;
  private final RevocationListener listener;
  private final Thread thread;
  private volatile boolean closed;

  /** A feed that runs from now on. */
  public RevocationFeed(DatabaseUrl database, RevocationListener listener) {
    this.database = database;
    this.listener = listener;
    this.thread = new Thread(this::run, "revocations");
    this.thread.setDaemon(true);
    this.thread.start();
  }

  private void run() {
    while (!closed) {
      try (Connection connection = connect();
          Statement statement = connection.createStatement()) {
        statement.execute("listen " + CHANNEL);
        listen(statement, connection.unwrap(PGConnection.class));
      } catch (SQLException | IllegalArgumentException e) {
        if (!closed) {
          LOG.warn("revocations cannot be heard for the moment: {}", e.getMessage());
        }
      } finally {
        listener.deaf();
      }
      pause();
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", database.user());
    properties.setProperty("password", database.password());
    properties.setProperty("ApplicationName", "aether-revocations");
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("socketTimeout", "2");
    return DriverManager.getConnection(database.jdbc(), properties);
  }

  private void listen(Statement statement, PGConnection notifications) throws SQLException {
    requireEcho(statement, notifications);
    listener.deaf(); // up to now: what came between the connections was not heard
    while (!closed) {
      statement.execute("select 1");
      for (PGNotification heard : received(notifications)) {
        listener.revoked(UUID.fromString(heard.getParameter()));
      }
      listener.hearing();
    }
  }

  /** A pooler takes the wish to listen and passes nothing on. */
  private static void requireEcho(Statement statement, PGConnection notifications)
      throws SQLException {
    String self = UUID.randomUUID().toString();
    statement.execute("notify " + CHANNEL + ", '" + self + "'");
    for (int tries = 0; tries < 5; tries++) {
      for (PGNotification heard : received(notifications)) {
        if (heard.getParameter().equals(self)) {
          return;
        }
      }
    }
    throw new SQLException("the connection to the database passes no notifications on");
  }

  private static PGNotification[] received(PGConnection connection) throws SQLException {
    PGNotification[] heard = connection.getNotifications(LISTEN_MILLIS);
    return heard == null ? new PGNotification[0] : heard;
  }

  private void pause() {
    try {
      if (!closed) {
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed = true;
    }
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(3).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
