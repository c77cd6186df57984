package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.jdbi.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Visits to servers of one database, from the browser to the owner. */
class VisitsTest {
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

  /** Five seconds are promised; a busy machine is given more. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  private final TestDatabase database = TestDatabase.migrated();

  @Test
  void areToldWhileTheServerGoesOn() throws Exception {
    try (TestServer server = new TestServer(database.owner())) {
      TestServer.Person owner = server.signedUp();
      Live site = live(owner);
      visit(site.page(), "curl/8.5.0");
      visit(site.page(), FIREFOX);
      long end = System.nanoTime() + PATIENCE.toNanos();
      JsonNode told = analytics(owner, site);
      while (told.get("pageViews").asInt() == 0 && System.nanoTime() < end) {
        LockSupport.parkNanos(100_000_000);
        told = analytics(owner, site);
      }
      assertThat(told.get("pageViews").asInt()).isEqualTo(1);
      assertThat(told.get("uniqueVisitors").asInt()).isEqualTo(1);
    }
  }

  @Test
  void areAddedUpOverServersAndStoredWhenTheseStop() throws Exception {
    TestServer.Person owner;
    Live site;
    try (TestServer here = new TestServer(database.owner());
        TestServer there = new TestServer(database.owner())) {
      owner = here.signedUp();
      site = live(owner);
      Live gone = live(here.signedUp());
      visit(site.page(), FIREFOX);
      visit(there.url().resolve(site.page().getPath()), FIREFOX);
      visit(there.url().resolve(site.page().getPath()), FIREFOX + " Other/1");
      visit(gone.page(), FIREFOX);
      asService("delete from public.sites where id = '" + gone.id() + "'");
    }
    try (TestServer later = new TestServer(database.owner())) {
      JsonNode told = analytics(owner.at(later.url()), site);
      assertThat(told.get("pageViews").asInt()).isEqualTo(3);
      assertThat(told.get("uniqueVisitors").asInt()).isEqualTo(2);
      assertThat(told.at("/topPages/0/path").asText()).isEqualTo("/");
    }
    assertThat(count("select count(*) from aether.visitor_marks")).isEqualTo(2);
    assertThat(count("select count(*) from aether.visitor_salts")).isBetween(1, 2);
  }

  private record Live(String id, URI page) {}

  private static Live live(TestServer.Person owner) {
    JsonNode made = owner.generated("A cozy neighbourhood bakery in Lyon");
    JsonNode ready = owner.awaitDeployment(owner.deploy(made), status -> status.equals("ready"));
    return new Live(made.get("siteId").asText(), URI.create(ready.get("url").asText()));
  }

  private static JsonNode analytics(TestServer.Person owner, Live site) {
    return owner.api().get("/api/sites/" + site.id() + "/analytics");
  }

  private static void visit(URI page, String browser) throws IOException, InterruptedException {
    HttpResponse<Void> answer =
        BROWSER.send(
            HttpRequest.newBuilder(page).header("User-Agent", browser).build(),
            HttpResponse.BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private void asService(String sql) throws SQLException {
    try (Connection connection = database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("set role service_role");
      statement.execute(sql);
    }
  }

  private int count(String sql) throws SQLException {
    try (Connection connection = database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("set role service_role");
      try (ResultSet row = statement.executeQuery(sql)) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
