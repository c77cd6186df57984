package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.jdbi.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server that is killed in the middle: the next one goes on where it was. */
class CrashTest {
  private static final String PROMPT = "A cozy neighbourhood bakery in Lyon";

  @Test
  void resumesAGenerationForOneCredit() throws IOException, InterruptedException {
    TestDatabase database = TestDatabase.migrated();
    TestServer.Person person;
    JsonNode accepted;
    try (Program victim = StuckServer.on(database.owner(), Map.of())) {
      person = TestServer.Person.signedUp(URI.create(victim.await("URL (.*)")));
      accepted = person.generate(PROMPT);
      victim.await("STUCK");
      assertThat(person.awaitGeneration(accepted, "processing"::equals).get("progress").asInt())
          .isEqualTo(55);
      victim.kill();
    }
    try (TestServer next = new TestServer(database.owner())) {
      TestServer.Person again = person.at(next.url());
      again.awaitGeneration(accepted, "complete"::equals);
      assertThat(again.creditsUsed()).isEqualTo(1);
      assertThat(again.api().get("/api/sites").at("/pagination/total").asInt()).isEqualTo(1);
      assertThat(
              again
                  .api()
                  .get("/api/sites/" + accepted.get("siteId").asText())
                  .get("version")
                  .asInt())
          .isEqualTo(2);
    }
  }

  @Test
  void resumesADeploymentAndServesNothingHalf()
      throws IOException, InterruptedException, SQLException {
    TestDatabase database = TestDatabase.migrated();
    TestServer.Person person;
    JsonNode generation;
    JsonNode deployment;
    try (TestServer first = new TestServer(database.owner())) {
      person = first.signedUp();
      generation = person.generated(PROMPT);
    }
    try (Connection gate = database.asOwner();
        Statement statement = gate.createStatement()) {
      // Holds the job up after its bundle is written and before the pointer is switched.
      gate.setAutoCommit(false);
      statement.execute("lock table public.publications in access exclusive mode");
      try (Program victim = StuckServer.on(database.owner(), Map.of())) {
        TestServer.Person there = person.at(URI.create(victim.await("URL (.*)")));
        deployment = there.deploy(generation);
        awaitLockWaiter(statement);
        victim.kill();
      }
      gate.rollback();
    }
    assertThat(count(database, "select count(*) from public.publications")).isZero();
    assertThat(count(database, "select count(*) from public.bundle_files")).isZero();
    try (TestServer next = new TestServer(database.owner())) {
      TestServer.Person again = person.at(next.url());
      JsonNode ready = again.awaitDeployment(deployment, "ready"::equals);
      assertThat(again.api().download(URI.create(ready.get("url").asText()))).isNotEmpty();
    }
    assertThat(count(database, "select count(*) from public.publications")).isEqualTo(1);
  }

  @Test
  void neverServesASiteThatWasOnlyGenerated() {
    try (TestServer server = TestServer.onNewDatabase()) {
      TestServer.Person person = server.signedUp();
      JsonNode generation = person.generated(PROMPT);
      String slug =
          person.api().get("/api/sites/" + generation.get("siteId").asText()).get("slug").asText();
      assertThatThrownBy(() -> person.api().download(server.url().resolve("/s/" + slug + "/")))
          .hasMessageContaining("404");
    }
  }

  private static void awaitLockWaiter(Statement statement) throws SQLException {
    while (true) {
      try (ResultSet row =
          statement.executeQuery(
              "select count(*) from pg_locks where not granted"
                  + " and relation = 'public.publications'::regclass")) {
        row.next();
        if (row.getInt(1) > 0) {
          return;
        }
      }
      Thread.onSpinWait();
    }
  }

  private static int count(TestDatabase database, String query) throws SQLException {
    try (Connection connection = database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("set role service_role");
      try (ResultSet row = statement.executeQuery(query)) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
