package dev.aether.adapter.jdbi.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The role that the server logs in with. It owns nothing and may do nothing but become {@code
 * anon}, {@code authenticated} or {@code service_role} for a transaction.
 */
public final class LoginRole {
  /** So that a stuck client holds no lock for long; each can only be made stricter by a unit. */
  private static final List<String> SETTINGS =
      List.of(
          "statement_timeout = '5s'",
          "lock_timeout = '2s'",
          "idle_in_transaction_session_timeout = '10s'",
          "client_connection_check_interval = '1s'",
          // A node that is lost without a word is noticed after about ten seconds, not two hours.
          "tcp_keepalives_idle = 5",
          "tcp_keepalives_interval = 2",
          "tcp_keepalives_count = 3",
          "tcp_user_timeout = '10s'");

  private LoginRole() {}

  /**
   * Creates the role of this database, or gives it this password, and tells how to log in.
   *
   * @param password made by the server, the same for every node on one database; letters and digits
   */
  public static DatabaseUrl ensure(DatabaseUrl owner, String password) {
    if (!password.matches("[A-Za-z0-9]{32,}")) {
      throw new IllegalArgumentException("the login role's password has 32 letters or digits");
    }
    try (Connection connection =
            DriverManager.getConnection(owner.jdbc(), owner.user(), owner.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      // Two nodes that start together must not both create it.
      statement.execute("select pg_advisory_xact_lock(hashtext('aether login role'))");
      String role = name(statement);
      if (!exists(statement, role)) {
        statement.execute("create role " + quoted(role) + " login noinherit");
      }
      statement.execute(
          "alter role " + quoted(role) + " login noinherit password '" + password + "'");
      statement.execute("grant anon, authenticated, service_role to " + quoted(role));
      for (String setting : SETTINGS) {
        statement.execute("alter role " + quoted(role) + " set " + setting);
      }
      connection.commit();
      return owner.as(role, password);
    } catch (SQLException e) {
      throw new UnusableDatabase("The server's login role could not be made: " + e.getMessage(), e);
    }
  }

  /** Roles belong to the whole cluster, so each database has one of its own. */
  private static String name(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select left(current_database(), 56) || '_app'")) {
      row.next();
      return row.getString(1);
    }
  }

  private static boolean exists(Statement statement, String role) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select from pg_catalog.pg_roles where rolname = '" + role.replace("'", "''") + "'")) {
      return row.next();
    }
  }

  private static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
