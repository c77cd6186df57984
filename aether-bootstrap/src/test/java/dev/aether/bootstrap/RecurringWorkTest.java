package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.jdbi.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurringWorkTest {

  @Test
  void isQueuedOnceHoweverManyServersThereAre() throws SQLException {
    TestDatabase database = TestDatabase.migrated();
    try (TestServer one = new TestServer(database.owner());
        TestServer two = new TestServer(database.owner())) {
      assertThat(one.url()).isNotEqualTo(two.url());
      assertThat(queued(database))
          .containsExactly(
              "check-domains",
              "drop-old-deployments",
              "end-late-deployments",
              "end-overdue",
              "forget-visitors",
              "keep-histories",
              "refresh-statistics",
              "remove-expired",
              "sweep-assets",
              "sweep-site-files",
              "turn-months");
    }
  }

  private static List<String> queued(TestDatabase database) throws SQLException {
    try (Connection connection = database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("set role service_role");
      try (ResultSet row =
          statement.executeQuery(
              "select task_name from aether.scheduled_tasks order by task_name")) {
        List<String> names = new ArrayList<>();
        while (row.next()) {
          names.add(row.getString(1));
        }
        return names;
      }
    }
  }
}
