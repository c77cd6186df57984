package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.domain.billing.Tier;
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

  @Test
  void seedTheTiersAsTheDomainDefinesThem() throws SQLException {
    DatabaseUrl owner = TestDatabase.migrated().owner();
    try (Connection connection = TestDatabase.connect(owner);
        Statement statement = connection.createStatement()) {
      statement.execute("set role service_role");
      try (ResultSet row =
          statement.executeQuery(
              "select tier, monthly_ai_credits, max_sites, max_custom_domains, price"
                  + " from public.subscription_tiers_config")) {
        int rows = 0;
        while (row.next()) {
          Tier tier = Tier.ofWire(row.getString("tier"));
          assertThat(row.getInt("monthly_ai_credits")).isEqualTo(tier.monthlyAiCredits().toEdge());
          assertThat(row.getInt("max_sites")).isEqualTo(tier.maxSites().toEdge());
          assertThat(row.getInt("max_custom_domains")).isEqualTo(tier.maxCustomDomains().toEdge());
          assertThat(row.getBigDecimal("price")).isEqualByComparingTo(tier.price().amount());
          rows++;
        }
        assertThat(rows).isEqualTo(Tier.values().length);
      }
    }
  }

  @Test
  void turnTheCreditMonthOnTheDayOfSignUp() throws SQLException {
    DatabaseUrl owner = TestDatabase.migrated().owner();
    for (String[] dates :
        new String[][] {
          {"2026-01-15T10:00Z", "2026-02-15T09:59Z", "2026-01-15T10:00Z"},
          {"2026-01-15T10:00Z", "2026-02-15T10:00Z", "2026-02-15T10:00Z"},
          {"2026-01-31T00:00Z", "2026-03-01T00:00Z", "2026-02-28T00:00Z"},
          {"2024-02-29T00:00Z", "2026-11-22T00:00Z", "2026-10-29T00:00Z"},
          {"2026-05-05T00:00Z", "2026-05-05T00:00Z", "2026-05-05T00:00Z"}
        }) {
      assertThat(
              count(
                  owner,
                  "set role service_role; select (public.credit_period_start('%s', '%s') = '%s')::int"
                      .formatted((Object[]) dates)))
          .as("%s at %s", (Object[]) dates)
          .isEqualTo(1);
    }
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
