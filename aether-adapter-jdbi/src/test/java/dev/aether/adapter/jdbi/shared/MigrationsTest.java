package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.adapter.jdbi.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  @Test
  void changeNothingTheSecondTime() throws SQLException {
    DatabaseUrl owner = TestDatabase.empty();
    Migrations.run(owner);
    int applied = count(owner, "select count(*) from aether.flyway_schema_history");
    Migrations.run(owner);
    assertThat(count(owner, "select count(*) from aether.flyway_schema_history"))
        .isEqualTo(applied);
  }

  @Test
  void refuseDataOfANewerVersionAndLeaveItAlone() throws SQLException {
    DatabaseUrl owner = TestDatabase.empty();
    Migrations.run(owner);
    execute(
        owner,
        """
        insert into aether.flyway_schema_history
          (installed_rank, version, description, type, script, installed_by, execution_time,
           success)
        values (999, '999', 'from the future', 'SQL', 'V999__future.sql', 'test', 1, true)
        """);
    assertThatThrownBy(() -> Migrations.run(owner))
        .isInstanceOf(UnusableDatabase.class)
        .hasMessageContaining("newer version")
        .hasMessageContaining("999");
  }

  @Test
  void refuseADatabaseThatIsNotThere() {
    assertThatThrownBy(
            () ->
                Migrations.run(
                    new DatabaseUrl("jdbc:postgresql://127.0.0.1:1/none", "nobody", "secret")))
        .isInstanceOf(UnusableDatabase.class)
        .hasMessageContaining("does not answer")
        .hasMessageNotContaining("secret");
  }

  @Test
  void refuseAPostgresThatIsTooOld() {
    Migrations.requireVersion(150014);
    assertThatThrownBy(() -> Migrations.requireVersion(150013))
        .isInstanceOf(UnusableDatabase.class)
        .hasMessage("PostgreSQL 15.13 is too old; 15.14 or newer is needed.");
  }

  private static int count(DatabaseUrl url, String query) throws SQLException {
    try (Connection connection = TestDatabase.connect(url);
        Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(query);
      if (!rows) {
        statement.getMoreResults();
      }
      try (ResultSet row = statement.getResultSet()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static void execute(DatabaseUrl url, String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
