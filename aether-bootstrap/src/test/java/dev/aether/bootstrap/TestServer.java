package dev.aether.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** A whole server on a real PostgreSQL, and a person who uses it. */
final class TestServer implements AutoCloseable {
  static final String SECRET = "a secret of more than thirty-two bytes";

  private final Server server;

  TestServer(DatabaseUrl owner) {
    this(owner, Map.of());
  }

  /** A server with settings of its own beside those that make it quick. */
  TestServer(DatabaseUrl owner, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.putIfAbsent("AETHER_ASSETS_DIR", "target/assets-of-tests");
    settings.putIfAbsent("AETHER_FILES_DIR", "target/files-of-tests");
    settings.put("AETHER_PORT", "0");
    settings.put("AETHER_BCRYPT_COST", "4");
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
  record Person(ApiClient api, String token) {

    static Person signedUp(URI server) {
      ApiClient api = new ApiClient(server);
      String email = "p-" + UUID.randomUUID() + "@example.com";
      String token =
          api.post("/auth/v1/signup", Map.of("email", email, "password", "correct horse"))
              .get("access_token")
              .asText();
      api.signedInWith(token);
      return new Person(api, token);
    }

    /** The same person at another server on the same data. */
    Person at(URI server) {
      ApiClient other = new ApiClient(server);
      other.signedInWith(token);
      return new Person(other, token);
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

    int creditsUsed() {
      return api.get("/api/users/profile").at("/subscription/aiCreditsUsed").asInt();
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
