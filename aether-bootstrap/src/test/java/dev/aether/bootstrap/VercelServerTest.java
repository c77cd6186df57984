package dev.aether.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.client.NameServer;
import dev.aether.adapter.http.client.hosting.VercelStub;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.bootstrap.TestServer.Person;
import dev.aether.domain.site.SiteId;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole servers whose sites are at Vercel, from the request to the visitor. */
class VercelServerTest {
  /** Seconds are meant; a busy machine is given more. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final VercelStub vercel = new VercelStub();
  private final NameServer dns = new NameServer();
  private final TestDatabase database = TestDatabase.migrated();
  private final Map<String, String> settings =
      Map.of(
          "AETHER_HOSTING",
          "vercel",
          "AETHER_VERCEL_URL",
          vercel.url().toString(),
          "AETHER_VERCEL_TOKEN",
          VercelStub.TOKEN,
          "AETHER_VERCEL_TEAM",
          VercelStub.TEAM,
          "AETHER_BASE_DOMAIN",
          "sites.example",
          "AETHER_DNS_SERVER",
          "127.0.0.1:" + dns.address().getPort());

  @AfterEach
  void close() {
    vercel.close();
    dns.close();
  }

  @Test
  void showsThereWhatIsLiveHereUnderAllItsNamesUntilItGoes() throws Exception {
    try (TestServer server = new TestServer(database.owner(), settings)) {
      Person person = server.signedUp().onBusiness(database);
      JsonNode made = person.generated("A cozy neighbourhood bakery in Lyon");
      String site = made.get("siteId").asText();
      String slug = person.api().get("/api/sites/" + site).get("slug").asText();
      String own = slug + ".sites.example";
      JsonNode asked = person.deploy(made);
      JsonNode first = person.awaitDeployment(asked, "ready"::equals);
      assertThat(first.get("url").asText()).contains(own);
      assertThat(first.get("logs").toString()).contains("Sent to the host: ");
      await(() -> vercel.visit(own, "index.html").isPresent());
      String page = vercel.visit(own, "index.html").orElseThrow();
      assertThat(page).contains("rel=\"canonical\"").contains(own);

      person.change(site, "{\"name\": \"Renamed\"}");
      person.awaitDeployment(person.deploy(made), "ready"::equals);
      await(() -> vercel.visit(own, "index.html").orElse("").contains("Renamed"));
      person
          .api()
          .post(
              "/api/deploy/" + site + "/rollback",
              Map.of("deploymentId", asked.get("deploymentId").asText()));
      await(() -> vercel.visit(own, "index.html").filter(page::equals).isPresent());

      String name = "shop-" + UUID.randomUUID() + ".com";
      JsonNode claim = person.api().post("/api/deploy/" + site + "/domain", Map.of("domain", name));
      assertThat(claim.get("dnsRecords").toString()).contains("76.76.21.21");
      dns.text(claim.at("/dnsRecords/0/name").asText(), claim.get("verificationToken").asText());
      person
          .api()
          .post(
              "/api/deploy/" + site + "/domains/" + claim.get("domainId").asText() + "/verify",
              Map.of());
      await(() -> vercel.visit(name, "index.html").filter(page::equals).isPresent());
      await(() -> vercel.sentTo("www." + name).filter(name::equals).isPresent());

      vercel.failBuilds("BUILD_FAILED");
      JsonNode failed = person.awaitEnd(person.deploy(made));
      assertThat(failed.get("errorCode").asText()).isEqualTo("DEPLOY_001");
      assertThat(failed.get("error").asText()).contains("BUILD_FAILED");
      assertThat(vercel.visit(name, "index.html")).contains(page);

      delete(person, "/api/sites/" + site);
      await(() -> vercel.namesOf(new SiteId(UUID.fromString(site))).isEmpty());
      assertThat(vercel.visit(name, "index.html")).isEmpty();
    }
  }

  @Test
  void sendsWhatIsLiveAlreadyWhenVercelIsChosenLater() {
    String slug;
    try (TestServer before =
        new TestServer(database.owner(), Map.of("AETHER_BASE_DOMAIN", "sites.example"))) {
      Person person = before.signedUp();
      JsonNode made = person.generated("A law firm in Geneva");
      person.awaitDeployment(person.deploy(made), "ready"::equals);
      slug = person.api().get("/api/sites/" + made.get("siteId").asText()).get("slug").asText();
    }
    assertThat(vercel.asked()).isEmpty();
    vercel.fail("POST /v10/projects/", exchange -> VercelStub.send(exchange, 503, "{}"));
    try (TestServer after = new TestServer(database.owner(), settings)) {
      assertThat(after.url()).isNotNull();
      await(() -> vercel.visit(slug + ".sites.example", "index.html").isPresent());
    }
  }

  @Test
  void doesNotStartWithATokenThatIsRefused() {
    Map<String, String> wrong = new HashMap<>(settings);
    wrong.put("AETHER_VERCEL_TOKEN", "not-the-token");
    assertThatThrownBy(() -> new TestServer(database.owner(), wrong).close())
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("status 403")
        .hasMessageNotContaining("not-the-token");
  }

  private static void delete(Person person, String path) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(person.server().resolve(path))
                    .header("Authorization", "Bearer " + person.token())
                    .DELETE()
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(20_000_000);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
