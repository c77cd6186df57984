package dev.aether.bootstrap;

import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL of our own in the data folder, reachable from this machine only and only with
 * its password. Programs and data both live in the folder, where nobody else can exchange them.
 */
final class EmbeddedDatabase implements AutoCloseable {
  private static final String MAJOR_VERSION = "18";
  private static final String OWNER = "aether_owner";
  private static final String DATABASE = "aether";

  private final EmbeddedPostgres postgres;
  private final DatabaseUrl owner;

  private EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseUrl owner) {
    this.postgres = postgres;
    this.owner = owner;
  }

  /** Starts it; a first start makes the cluster, its owner and its database. */
  static EmbeddedDatabase start(Path folder, String password) {
    Path data = folder.resolve("postgresql");
    requireOurVersion(data);
    LeftoverPostgres.stop(data);
    try {
      Path finished = folder.resolve("postgresql.made");
      setAsideHalfMade(data, finished);
      Path passwordFile = Files.createTempFile(folder, "initdb", ".secret");
      try {
        Files.writeString(passwordFile, password);
        EmbeddedPostgres postgres = builder(folder, data, passwordFile, password).start();
        String server = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/";
        prepare(new DatabaseUrl(server + "postgres", "postgres", password));
        Files.writeString(finished, MAJOR_VERSION);
        return new EmbeddedDatabase(postgres, new DatabaseUrl(server + DATABASE, OWNER, password));
      } finally {
        Files.delete(passwordFile);
      }
    } catch (IOException | IllegalStateException e) {
      throw new StartFailure(
          "The embedded PostgreSQL did not start; see " + folder.resolve("postgresql.log") + ".",
          e);
    }
  }

  private static EmbeddedPostgres.Builder builder(
      Path folder, Path data, Path passwordFile, String password) {
    ProcessBuilder.Redirect log =
        ProcessBuilder.Redirect.appendTo(folder.resolve("postgresql.log").toFile());
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
            .setPgBinaryResolver(new OwnPrograms(folder))
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .setConnectConfig("password", password);
    Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", "", "max_connections", "250")
        .forEach(builder::setServerConfig);
    // The library is made for tests and would lose what was acknowledged when the server crashes.
    Map.of("fsync", "on", "synchronous_commit", "on").forEach(builder::setServerConfig);
    // The library hands these to initdb as --name=value.
    Map.of(
            "encoding", "UTF8",
            "locale-provider", "builtin",
            "locale", "C.UTF-8",
            "auth", "scram-sha-256",
            "pwfile", passwordFile.toString())
        .forEach(builder::setLocaleConfig);
    return builder;
  }

  private static void requireOurVersion(Path data) {
    try {
      Path file = data.resolve("PG_VERSION");
      if (Files.exists(file)) {
        String found = Files.readString(file).strip();
        if (!found.equals(MAJOR_VERSION)) {
          throw new StartFailure(
              "The data folder was written by PostgreSQL "
                  + found
                  + "; this version of Aether has PostgreSQL "
                  + MAJOR_VERSION
                  + ". Nothing was changed.");
        }
      }
    } catch (IOException e) {
      throw new StartFailure("The data folder cannot be read: " + e.getMessage(), e);
    }
  }

  /** What an interrupted first start left holds nobody's data; it is begun anew beside it. */
  private static void setAsideHalfMade(Path data, Path finished) throws IOException {
    if (Files.exists(data) && Files.notExists(finished)) {
      Files.move(data, data.resolveSibling("postgresql.unfinished-" + System.nanoTime()));
    }
  }

  /** An owner without superuser's rights, as on anybody else's PostgreSQL. */
  private static void prepare(DatabaseUrl superuser) {
    try (Connection connection =
            DriverManager.getConnection(superuser.jdbc(), superuser.user(), superuser.password());
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "select from pg_roles where rolname = '" + OWNER + "'")) {
        // The password is ours and hexadecimal.
        statement.execute(
            "create role " + OWNER + " login createrole password '" + superuser.password() + "'");
      }
      if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
        statement.execute("create database " + DATABASE + " owner " + OWNER);
      }
    } catch (SQLException e) {
      throw new StartFailure("The embedded database cannot be used: " + e.getMessage(), e);
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.next();
    }
  }

  /** Where it is, as the owner of everything in it. */
  DatabaseUrl owner() {
    return owner;
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new StartFailure("The embedded PostgreSQL did not stop cleanly.", e);
    }
  }
}
