package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.jdbi.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Servers that are killed in each step of a deployment, one after the other on the same site. What
 * was live before is live until the next server has done the work, and then the new one is, whole.
 */
class KilledDeploymentTest {
  private static final int GATE = 4711;

  private final TestDatabase database = TestDatabase.migrated();

  @Test
  void endsReadyWhereverItsServerWasKilled() throws Exception {
    TestServer.Person person;
    JsonNode generation;
    String first;
    try (TestServer server = new TestServer(database.owner())) {
      person = server.signedUp().onBusiness(database);
      generation = person.generated("A cozy neighbourhood bakery in Lyon");
      person.awaitDeployment(person.deploy(generation), "ready"::equals);
      first = page(server.url(), person, generation);
    }
    String before = first;
    for (String step : List.of("rendering", "storing", "switching", "done")) {
      JsonNode deployment = killedIn(step, person, generation);
      try (TestServer next = new TestServer(database.owner())) {
        TestServer.Person again = person.at(next.url());
        assertThat(page(next.url(), again, generation)).as("before " + step).contains(before);
        deathIsNoticed();
        JsonNode ready = again.awaitDeployment(deployment, "ready"::equals);
        assertThat(ready.get("progress").asInt()).isEqualTo(100);
        before = titleOf(step);
        awaitPage(next.url(), again, generation, before);
      }
    }
  }

  /** A deployment of a new title whose server died when it told that it is at this step. */
  private JsonNode killedIn(String step, TestServer.Person person, JsonNode generation)
      throws IOException, InterruptedException, SQLException {
    try (Connection gate = database.asOwner();
        Statement statement = gate.createStatement();
        Program victim = StuckServer.on(database.owner(), Map.of())) {
      TestServer.Person there = person.at(URI.create(victim.await("URL (.*)")));
      there.change(
          generation.get("siteId").asText(), "{\"name\": \"%s\"}".formatted(titleOf(step)));
      statement.execute("select pg_advisory_lock(" + GATE + ")");
      TestDatabase.asSuperuser(database.owner(), gateAt(step));
      JsonNode deployment = there.deploy(generation);
      awaitWaiter(statement);
      victim.kill();
      TestDatabase.asSuperuser(database.owner(), "drop function public.wait_at_gate() cascade");
      return deployment;
    }
  }

  private static String titleOf(String step) {
    return "Killed while " + step;
  }

  private static String gateAt(String step) {
    return """
        create function public.wait_at_gate() returns trigger language plpgsql security definer as $$
        begin
          perform pg_advisory_xact_lock(%d);
          return new;
        end
        $$;
        create trigger gate before update on public.deployments for each row
        when (new.current_step = '%s' and old.current_step <> '%s')
        execute function public.wait_at_gate()
        """
        .formatted(GATE, step, step);
  }

  private static void awaitWaiter(Statement statement) throws SQLException {
    boolean waits = false;
    while (!waits) {
      try (ResultSet row =
          statement.executeQuery(
              "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
        row.next();
        waits = row.getBoolean(1);
      }
    }
  }

  /** As after the twelve seconds that a server may be silent. */
  private void deathIsNoticed() throws SQLException {
    TestDatabase.asSuperuser(
        database.owner(),
        "update aether.scheduled_tasks set last_heartbeat = now() - interval '1 minute'"
            + " where task_name = 'deploy-site'");
  }

  private static void awaitPage(
      URI server, TestServer.Person person, JsonNode generation, String title) {
    String seen = page(server, person, generation);
    while (!seen.contains(title)) {
      Thread.onSpinWait();
      seen = page(server, person, generation);
    }
  }

  private static String page(URI server, TestServer.Person person, JsonNode generation) {
    String slug =
        person.api().get("/api/sites/" + generation.get("siteId").asText()).get("slug").asText();
    return new String(
        person.api().download(server.resolve("/s/" + slug + "/")), StandardCharsets.UTF_8);
  }
}
