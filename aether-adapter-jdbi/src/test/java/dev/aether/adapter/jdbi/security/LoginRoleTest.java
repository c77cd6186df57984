package dev.aether.adapter.jdbi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.adapter.jdbi.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the server logs in as has no right of his own, only those he takes for a transaction. */
class LoginRoleTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated();

  @ParameterizedTest
  @ValueSource(strings = {"public.sites", "auth.users", "aether.scheduled_tasks"})
  void readsNothingAsItself(String table) throws SQLException {
    try (Connection connection = TestDatabase.connect(DATABASE.login());
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("select count(*) from " + table))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void hasNoneOfTheRightsThatPassRowSecurity() throws SQLException {
    try (Connection connection = DATABASE.asOwner();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select count(*) from pg_roles where rolname = '%s' and not rolsuper
                  and not rolbypassrls and not rolcreaterole and not rolcreatedb and not rolinherit
                """
                    .formatted(DATABASE.login().user()))) {
      row.next();
      assertThat(row.getInt(1)).isEqualTo(1);
    }
  }
}
