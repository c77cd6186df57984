package dev.aether.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** A whole server on a real PostgreSQL, and a person who uses it. */
final class TestServer implements AutoCloseable {
  static final String SECRET = "a secret of more than thirty-two bytes";

  /** What makes a server quick, and keeps what it stores in a place of the tests' own. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "AETHER_PORT", "0",
          "AETHER_BCRYPT_COST", "4",
          "AETHER_ASSETS_DIR", "target/assets-of-tests",
          "AETHER_FILES_DIR", "target/files-of-tests");

  private final Server server;

  TestServer(DatabaseUrl owner) {
    this(owner, Map.of());
  }

  /** A server with settings of its own beside {@link #SETTINGS}. */
  TestServer(DatabaseUrl owner, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(SETTINGS);
    settings.putAll(more);
    server = new Server(Settings.of(settings), owner, SECRET, Meanings.packaged());
    server.start();
  }

  static TestServer onNewDatabase() {
    return new TestServer(TestDatabase.migrated().owner());
  }

  URI url() {
    return server.publicUrl();
  }

  Person signedUp() {
    return Person.signedUp(url());
  }

  @Override
  public void close() {
    server.close();
  }

  /** Somebody with a client of his own. */
  record Person(ApiClient api, String token, URI server) {

    static Person signedUp(URI server) {
      ApiClient api = new ApiClient(server);
      String email = "p-" + UUID.randomUUID() + "@example.com";
      String token =
          api.post("/auth/v1/signup", Map.of("email", email, "password", "correct horse"))
              .get("access_token")
              .asText();
      api.signedInWith(token);
      return new Person(api, token, server);
    }

    /** The same person at another server on the same data. */
    Person at(URI server) {
      ApiClient other = new ApiClient(server);
      other.signedInWith(token);
      return new Person(other, token, server);
    }

    JsonNode generate(String prompt) {
      return api.post("/api/ai/generate", Map.of("prompt", prompt));
    }

    JsonNode generated(String prompt) {
      JsonNode accepted = generate(prompt);
      awaitGeneration(accepted, status -> status.equals("complete"));
      return accepted;
    }

    JsonNode awaitGeneration(JsonNode accepted, Predicate<String> done) {
      return await("/api/ai/status/" + accepted.get("generationId").asText(), done);
    }

    JsonNode deploy(JsonNode generation) {
      return api.post("/api/deploy/" + generation.get("siteId").asText(), Map.of());
    }

    JsonNode awaitDeployment(JsonNode deployment, Predicate<String> done) {
      return await("/api/deploy/status/" + deployment.get("deploymentId").asText(), done);
    }

    /** The page of a site of this prompt, brought live. */
    String livePage(String prompt) {
      JsonNode ready = awaitDeployment(deploy(generated(prompt)), status -> status.equals("ready"));
      return new String(
          api.download(URI.create(ready.get("url").asText())),
          java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Changes parts of a site. */
    void change(String site, String json) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(server.resolve("/api/sites/" + site))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .PUT(HttpRequest.BodyPublishers.ofString(json))
              .build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
      }
    }

    /** The plan without limits of requests. */
    Person onBusiness(TestDatabase database) {
      UUID id = UUID.fromString(api.get("/api/users/profile").get("id").asText());
      try (HikariDataSource pool = database.pool(1)) {
        JdbiPorts.on(pool).changeTier(new UserId(id), Tier.BUSINESS);
      }
      return this;
    }

    int creditsUsed() {
      return api.get("/api/users/profile").at("/subscription/aiCreditsUsed").asInt();
    }

    /** How a deployment ended. */
    JsonNode awaitEnd(JsonNode deployment) {
      String path = "/api/deploy/status/" + deployment.get("deploymentId").asText();
      JsonNode now = api.get(path);
      while (Set.of("pending", "building").contains(now.get("status").asText())) {
        java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        now = api.get(path);
      }
      return now;
    }

    /** Asks again and again; the test's own time limit ends what never comes. */
    private JsonNode await(String path, Predicate<String> done) {
      while (true) {
        JsonNode now = api.get(path);
        if (done.test(now.get("status").asText())) {
          return now;
        }
        if (now.hasNonNull("error")) {
          throw new IllegalStateException(now.toString());
        }
        java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
      }
    }
  }
}
