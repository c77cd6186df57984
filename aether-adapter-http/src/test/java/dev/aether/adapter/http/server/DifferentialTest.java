package dev.aether.adapter.http.server;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.application.Fixtures;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever Alice can ask about what is hers, Bob asks too: he learns that there is no such thing,
 * and nothing that he is shown has a byte of hers.
 */
class DifferentialTest {
  private static final TestApi API = new TestApi();
  private static final String TREE = Fixtures.contentTitled("x").tree().toJson().toJson();

  /** Requests that need a body to get as far as the question whose it is. */
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          entry("PUT /api/sites/{siteId}", "{\"name\": \"Bob's\"}"),
          entry(
              "PATCH /api/sites/{siteId}",
              "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"Bob's\"}]"),
          entry("POST /api/sites/{siteId}/duplicate", "{\"name\": \"Bob's\"}"),
          entry("PUT /api/templates/{templateId}", "{\"name\": \"Bob's\"}"),
          entry("PUT /api/templates/{templateId}/rating", "{\"rating\": 1}"),
          entry("PUT /api/subscription", "{\"plan\": \"starter\"}"),
          entry("POST /api/keys", "{\"name\": \"k\", \"scopes\": [\"read\"]}"),
          entry("POST /api/ai/generate", "{\"prompt\": \"A quiet tea house in Kyoto\"}"),
          entry("POST /api/deploy/{siteId}/domain", "{\"domain\": \"hers-alone.fr\"}"),
          entry(
              "POST /api/ai/component",
              "{\"description\": \"A hero for a tea house\", \"type\": \"section\"}"),
          entry("POST /api/components", "{}"),
          entry("PUT /api/components/{name}", "{}"),
          entry("POST /api/ai/optimize", "{\"content\": \"We pour tea in Kyoto.\"}"),
          entry("POST /api/sites", "{\"name\": \"Bob's\"}"),
          entry("PUT /api/users/profile", "{\"fullName\": \"Bob\"}"),
          entry(
              "POST /api/deploy/{siteId}/promote",
              "{\"deploymentId\": \"00000000-0000-4000-8000-000000000000\"}"),
          entry(
              "POST /api/deploy/{siteId}/rollback",
              "{\"deploymentId\": \"00000000-0000-4000-8000-000000000000\"}"));

  /** What anybody may see or do to what is Alice's, since she showed it to all. */
  private static final List<String> SHARED =
      List.of(
          "GET /api/templates",
          "GET /api/templates/{templateId}",
          "PUT /api/templates/{templateId}/rating");

  private final Account alice = API.world.signedUp("alice");
  private final Account bob = API.world.signedUp("bob");
  private final Map<String, String> hers = new HashMap<>();

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void tellsAStrangerOfNothing() {
    makeEverything();
    List<String> hersAlone =
        List.of(alice.email().value(), alice.id().toString(), "Alice's secret bakery");
    List<String> wrong = new ArrayList<>();
    for (Api.Endpoint endpoint : API.endpoints()) {
      String name = endpoint.method() + " " + endpoint.path();
      boolean shared = SHARED.contains(name);
      TestApi.Answer answer = API.send(asBob(endpoint, name));
      if (!shared && isAimed(endpoint) && answer.status() != 404) {
        wrong.add(name + " answered " + answer.status());
      }
      Stream.concat(hersAlone.stream(), shared ? Stream.of() : hers.values().stream())
          .filter(answer.text()::contains)
          .forEach(told -> wrong.add(name + " told " + told));
    }
    assertThat(wrong).isEmpty();
    assertThat(API.world.site(siteId())).isPresent();
  }

  @Test
  void wouldHaveToldAliceOfEachOfThem() {
    makeEverything();
    for (Api.Endpoint endpoint : API.endpoints()) {
      if (endpoint.method().equals("GET") && isAimed(endpoint)) {
        String query = endpoint.path().endsWith("/diff") ? "?to=1" : "";
        assertThat(API.get(alice, filled(endpoint.path()) + query).status())
            .as(endpoint.path())
            .isEqualTo(200);
      }
    }
  }

  /** Whether it names something of Alice's. */
  private boolean isAimed(Api.Endpoint endpoint) {
    return hers.keySet().stream().anyMatch(endpoint.path()::contains);
  }

  private void makeEverything() {
    API.world.ports.changeTier(alice.id(), Tier.PRO);
    API.world.ports.changeTier(bob.id(), Tier.PRO);
    Site site = API.world.generatedSiteOf(alice);
    hers.put("{siteId}", site.id().toString());
    hers.put("{slug}", site.slug().value());
    API.send(
        API.as(alice, "/api/sites/" + site.id())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"name\": \"Alice's secret bakery\"}")));
    String sites = "/api/sites/" + site.id();
    hers.put("{backupId}", made(sites + "/backups", "", "/id"));
    hers.put("{deploymentId}", made("/api/deploy/" + site.id(), "", "/deploymentId"));
    hers.put(
        "{domainId}",
        made(
            "/api/deploy/" + site.id() + "/domain",
            BODIES.get("POST /api/deploy/{siteId}/domain"),
            "/domainId"));
    hers.put(
        "{assetId}",
        API.upload(alice, "image/png", Images.png(2, 1)).json().at("/assetId").asText());
    hers.put("{keyId}", made("/api/keys", BODIES.get("POST /api/keys"), "/details/id"));
    hers.put(
        "{generationId}",
        made("/api/ai/generate", BODIES.get("POST /api/ai/generate"), "/generationId"));
    hers.put(
        "{templateId}",
        made(
            "/api/templates",
            "{\"name\": \"Hers\", \"category\": \"blog\", \"structure\": " + TREE + "}",
            "/templateId"));
  }

  private String made(String path, String body, String pointer) {
    return API.post(alice, path, body).json().at(pointer).asText();
  }

  private SiteId siteId() {
    return new SiteId(UUID.fromString(hers.get("{siteId}")));
  }

  private HttpRequest.Builder asBob(Api.Endpoint endpoint, String name) {
    String query = endpoint.path().endsWith("/diff") ? "?to=1" : "";
    String body = BODIES.getOrDefault(name, "");
    String type = name.startsWith("PATCH") ? "application/json-patch+json" : "application/json";
    return API.as(bob, filled(endpoint.path()) + query)
        .header("Content-Type", type)
        .method(endpoint.method(), BodyPublishers.ofString(body));
  }

  private String filled(String path) {
    String filled = path.replace("{version}", "1").replace("{name}", "hero");
    for (Map.Entry<String, String> id : hers.entrySet()) {
      filled = filled.replace(id.getKey(), id.getValue());
    }
    return filled;
  }
}
