package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aether.adapter.jdbi.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is revoked at one server opens nothing at the other, which has seen it to be good. */
class RevocationTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final TestServer HERE = new TestServer(DATABASE.owner());
  private static final TestServer THERE = new TestServer(DATABASE.owner());

  /** A second is promised; a busy machine is given more, so that only what never comes fails. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final TestServer.Person alice = HERE.signedUp();

  @AfterAll
  static void close() {
    HERE.close();
    THERE.close();
  }

  @Test
  void endsASessionEverywhere() throws Exception {
    assertThat(status(THERE, alice.token())).isEqualTo(200);
    HTTP.send(
        request(HERE, "/auth/v1/logout", alice.token()).POST(BodyPublishers.noBody()).build(),
        BodyHandlers.discarding());
    assertThat(statusOnceItChanges(THERE, alice.token())).isEqualTo(401);
    assertThat(status(HERE, alice.token())).isEqualTo(401);
  }

  @Test
  void shutsASuspendedUserOutEverywhere() throws Exception {
    assertThat(status(THERE, alice.token())).isEqualTo(200);
    asOwner("update public.users set suspended_at = now() where id = '" + claim("sub") + "'");
    assertThat(statusOnceItChanges(THERE, alice.token())).isEqualTo(401);
    String body = "{\"email\": \"" + claim("email") + "\", \"password\": \"correct horse\"}";
    HttpRequest signIn =
        HttpRequest.newBuilder(HERE.url().resolve("/auth/v1/token?grant_type=password"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    assertThat(HTTP.send(signIn, BodyHandlers.ofString()).body()).contains("user_banned");
  }

  @Test
  void doesNotRelyOnNotificationsThatCannotCome() throws Exception {
    assertThat(status(THERE, alice.token())).isEqualTo(200);
    TestDatabase.asSuperuser(
        DATABASE.owner(),
        "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where application_name = 'aether-revocations' and datname = current_database()");
    asOwner("delete from auth.sessions where id = '" + claim("session_id") + "'");
    assertThat(statusOnceItChanges(THERE, alice.token())).isEqualTo(401);
  }

  @Test
  void holdsEverybodyToHisNewPlanEverywhere() throws Exception {
    assertThat(countedSites(THERE)).isNotEmpty();
    asOwner(
        "update public.users set subscription_tier = 'business' where id = '" + claim("sub") + "'");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (countedSites(THERE).isPresent()) {
      assertThat(System.nanoTime()).as("when the new plan was noticed").isLessThan(end);
    }
  }

  /** The limit that a list of sites counts to; none on the plan without. */
  private Optional<String> countedSites(TestServer server) throws Exception {
    return HTTP.send(
            request(server, "/api/sites", alice.token()).GET().build(), BodyHandlers.discarding())
        .headers()
        .firstValue("X-RateLimit-Limit");
  }

  private String claim(String name) throws IOException {
    byte[] payload = Base64.getUrlDecoder().decode(alice.token().split("\\.", -1)[1]);
    return new ObjectMapper().readTree(payload).get(name).asText();
  }

  private static int status(TestServer server, String token)
      throws IOException, InterruptedException {
    return HTTP.send(
            request(server, "/api/users/profile", token).GET().build(), BodyHandlers.discarding())
        .statusCode();
  }

  /** Asks all the time, so that whatever is remembered is used; so a revocation has to reach it. */
  private static int statusOnceItChanges(TestServer server, String token)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int status;
    do {
      status = status(server, token);
    } while (status == 200 && System.nanoTime() < end);
    return status;
  }

  private static HttpRequest.Builder request(TestServer server, String path, String token) {
    URI address = server.url().resolve(path);
    return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection connection = DATABASE.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
