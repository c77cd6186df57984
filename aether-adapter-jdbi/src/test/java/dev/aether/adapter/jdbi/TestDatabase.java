package dev.aether.adapter.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.adapter.jdbi.shared.LoginRole;
import dev.aether.adapter.jdbi.shared.Migrations;
import dev.aether.adapter.jdbi.shared.Pools;
import dev.aether.adapter.jdbi.template.OfficialData;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Databases on one embedded PostgreSQL for the whole run, or on another at the address of {@code
 * -Daether.test-postgres=host:port}, where "postgres" with the password "postgres" is the
 * superuser. Each is a copy of a migrated one, so it costs a fraction of a second.
 *
 * @param owner who owns everything in it, without a superuser's rights
 * @param login whom the server logs in as
 */
public record TestDatabase(DatabaseUrl owner, DatabaseUrl login) {
  private static final String PASSWORD = "0123456789abcdefghijklmnopqrstuv";
  private static final Object ONE_AT_A_TIME = new Object();

  /** A database as migrations leave it. */
  public static TestDatabase migrated() {
    DatabaseUrl owner = copyOf(Template.NAME);
    return new TestDatabase(owner, LoginRole.ensure(owner, PASSWORD));
  }

  /** A database with nothing in it. */
  public static DatabaseUrl empty() {
    return copyOf("template1");
  }

  /**
   * Connections as the server has them, but patient: what a machine under load makes wait is not
   * refused, so a test fails for what it is about alone.
   */
  public HikariDataSource pool(int size) {
    HikariDataSource pool = Pools.forUnits(login, size);
    pool.setConnectionTimeout(Duration.ofSeconds(30).toMillis());
    return pool;
  }

  public Connection asOwner() throws SQLException {
    return connect(owner);
  }

  public static Connection connect(DatabaseUrl url) throws SQLException {
    return DriverManager.getConnection(url.jdbc(), url.user(), url.password());
  }

  /** Prepares a database in ways that its owner cannot. */
  public static void asSuperuser(DatabaseUrl database, String sql) throws SQLException {
    String name = database.jdbc().substring(database.jdbc().lastIndexOf('/') + 1);
    try (Connection connection = connect(as(name, "postgres", "postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static DatabaseUrl copyOf(String template) {
    String name = "t_" + UUID.randomUUID().toString().replace("-", "");
    synchronized (ONE_AT_A_TIME) {
      execute(
          """
          do $$ begin
            if not exists (select from pg_roles where rolname = 'test_owner') then
              create role test_owner login createrole password 'test';
            end if;
          end $$
          """);
      execute("create database " + name + " template " + template + " owner test_owner");
    }
    return as(name, "test_owner", "test");
  }

  private static void execute(String sql) {
    try (Connection connection = connect(as("postgres", "postgres", "postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DatabaseUrl as(String database, String user, String password) {
    return new DatabaseUrl("jdbc:postgresql://" + Server.ADDRESS + "/" + database, user, password);
  }

  /** Started by whoever is first to need it. */
  private static final class Server {
    static final String ADDRESS =
        Optional.ofNullable(System.getProperty("aether.test-postgres"))
            .orElseGet(() -> "localhost:" + start().getPort());

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                // Five classes of races bring fifty clients each, and may run at once.
                .setServerConfig("max_connections", "400")
                .setServerConfig("fsync", "off")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
        return postgres;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void close(EmbeddedPostgres postgres) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Migrated once, copied often. */
  private static final class Template {
    static final String NAME = make();

    private static String make() {
      DatabaseUrl empty = empty();
      Migrations.run(empty);
      OfficialData.bring(empty);
      return empty.jdbc().substring(empty.jdbc().lastIndexOf('/') + 1);
    }
  }
}
