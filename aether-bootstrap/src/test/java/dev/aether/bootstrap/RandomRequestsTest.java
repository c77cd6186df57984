package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.http.server.OpenApiContract;
import dev.aether.adapter.http.server.RandomJson;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Requests made at random out of the contract, fitting and not, against a whole server with a valid
 * token: none is the server's fault, and every answer is one that the contract names. Another seed
 * by {@code -Drandom.seed}, more requests by {@code -Drandom.requests}.
 */
class RandomRequestsTest {
  private static final long SEED = Long.getLong("random.seed", 1);
  private static final int REQUESTS = Integer.getInteger("random.requests", 12);
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final TestServer SERVER = new TestServer(DATABASE.owner());
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final OpenApiContract CONTRACT = OpenApiContract.get();

  private final Random random = new Random(SEED);
  private final TestServer.Person alice = SERVER.signedUp();
  private final Map<String, List<String>> known = new HashMap<>();

  @AfterAll
  static void close() {
    SERVER.close();
  }

  @Test
  void meetsAnAnswerOfTheContractWhateverIsAsked() throws Exception {
    makeThings();
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    int done = 0;
    for (String operation : CONTRACT.operations("/")) {
      String[] parts = operation.split(" ", 2);
      for (int i = 0; i < REQUESTS && isRepeatable(parts[1]); i++) {
        HttpRequest request = request(parts[0], parts[1]);
        HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
        String told = request.method() + " " + request.uri() + " answered " + answer.statusCode();
        asked++;
        done += answer.statusCode() < 300 ? 1 : 0;
        if (answer.statusCode() == 500) {
          wrong.add(told);
        }
        try {
          CONTRACT.check(answer);
        } catch (AssertionError e) {
          wrong.add(told + ": " + e.getMessage());
        }
      }
    }
    assertThat(wrong).as("seed " + SEED).isEmpty();
    assertThat(done).as("of " + asked + " requests were done").isGreaterThan(asked / 5);
  }

  /** What ends the very session that asks is tried elsewhere. */
  private static boolean isRepeatable(String path) {
    return !path.equals("/auth/v1/logout") && !path.equals("/docs");
  }

  private void makeThings() {
    String user = alice.api().get("/api/users/profile").get("id").asText();
    try (HikariDataSource pool = DATABASE.pool(1)) {
      JdbiPorts.on(pool).changeTier(new UserId(UUID.fromString(user)), Tier.BUSINESS);
    }
    for (int i = 0; i < 3; i++) {
      JsonNode asked = alice.generated("A bakery in Lyon, number " + i);
      know("generationId", asked.get("generationId"));
      know("siteId", asked.get("siteId"));
    }
    String site = known.get("siteId").get(0);
    know("siteId", alice.api().post("/api/sites", Map.of("name", "Blank")).get("siteId"));
    know("deploymentId", alice.api().post("/api/deploy/" + site, Map.of()).get("deploymentId"));
    know("backupId", alice.api().post("/api/sites/" + site + "/backups", Map.of()).get("id"));
    know("slug", alice.api().get("/api/sites/" + site).get("slug"));
    know("name", alice.api().get("/api/components").at("/components/0/name"));
    know("templateId", alice.api().get("/api/templates").at("/templates/0/id"));
  }

  private void know(String name, JsonNode value) {
    known.computeIfAbsent(name, key -> new ArrayList<>()).add(value.asText());
  }

  private HttpRequest request(String method, String path) {
    JsonNode item = CONTRACT.document().path("paths").path(path);
    JsonNode operation = item.path(method.toLowerCase(Locale.ROOT));
    RandomJson values =
        new RandomJson(CONTRACT.document(), random, random.nextBoolean() ? 0 : 0.15);
    String target = path;
    StringBuilder query = new StringBuilder();
    HttpRequest.Builder request =
        HttpRequest.newBuilder().header("Authorization", "Bearer " + alice.token());
    List<JsonNode> parameters = new ArrayList<>();
    item.path("parameters").forEach(parameters::add);
    operation.path("parameters").forEach(parameters::add);
    for (JsonNode listed : parameters) {
      JsonNode parameter =
          listed.has("$ref")
              ? CONTRACT.document().at(listed.get("$ref").asText().substring(1))
              : listed;
      String name = parameter.path("name").asText();
      String value = values.of(parameter.path("schema")).asText();
      switch (parameter.path("in").asText()) {
        case "path" -> target = target.replace("{" + name + "}", encoded(idOf(name, value)));
        case "query" -> {
          if (random.nextBoolean()) {
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(encoded(value));
          }
        }
        default -> {
          if (random.nextInt(3) == 0 && value.matches("[\\x21-\\x7e]{1,200}")) {
            request.header(name, name.equals("Prefer") ? "wait=1" : value);
          }
        }
      }
    }
    JsonNode content = operation.at("/requestBody/content");
    String type = content.isEmpty() ? "" : content.fieldNames().next();
    String body = type.isEmpty() ? "" : values.of(content.path(type).path("schema")).toString();
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return request
        .uri(URI.create(SERVER.url() + target + query))
        .method(method, type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }

  /** One that there is, mostly. */
  private String idOf(String name, String otherwise) {
    List<String> there = known.getOrDefault(name, List.of());
    if (name.equals("version")) {
      return String.valueOf(1 + random.nextInt(3));
    }
    return there.isEmpty() || random.nextInt(4) == 0 || otherwise.isEmpty()
        ? (otherwise.isEmpty() ? "x" : otherwise)
        : there.get(random.nextInt(there.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
