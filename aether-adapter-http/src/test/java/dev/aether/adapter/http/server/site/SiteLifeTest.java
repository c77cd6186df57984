package dev.aether.adapter.http.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.application.Fixtures;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteStatus;
import dev.aether.domain.template.TemplatePrice;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Making, copying, publishing and putting away of sites, their versions and backups. */
class SiteLifeTest {
  private static final TestApi API = new TestApi();
  private final Account alice = API.world.signedUp("alice");

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void makesABlankSite() {
    TestApi.Answer made =
        API.post(alice, "/api/sites", "{\"name\": \"Corner Bakery\", \"description\": \"Bread.\"}");
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().get("slug").asText()).startsWith("corner-bakery");
    JsonNode site = API.get(alice, made.header("Location")).json();
    assertThat(site.get("status").asText()).isEqualTo("draft");
    assertThat(site.get("description").asText()).isEqualTo("Bread.");
  }

  @Test
  void makesASiteFromATemplate() {
    Account maker = API.world.signedUp("maker");
    API.world.ports.changeTier(maker.id(), Tier.PRO);
    var template = Fixtures.templateBy(maker, TemplatePrice.free());
    API.world
        .ports
        .units()
        .run(new Actor.User(maker.id()), () -> API.world.ports.templates().add(template));
    TestApi.Answer made =
        API.post(
            alice, "/api/sites", "{\"name\": \"Mine\", \"templateId\": \"" + template.id() + "\"}");
    assertThat(API.get(alice, made.header("Location")).json().get("components").toString())
        .isEqualTo(template.body().structure().toJson().toJson());
    assertThat(
            API.post(
                    alice,
                    "/api/sites",
                    "{\"name\": \"Mine\", \"templateId\": \"" + UUID.randomUUID() + "\"}")
                .refusal())
        .isEqualTo("404 TEMPLATE_001");
  }

  @Test
  void makesNoMoreSitesThanThePlanHas() {
    for (int i = 0; i < 3; i++) {
      assertThat(API.post(alice, "/api/sites", "{\"name\": \"Site\"}").status()).isEqualTo(201);
    }
    assertThat(API.post(alice, "/api/sites", "{\"name\": \"Site\"}").refusal())
        .isEqualTo("429 SITE_002");
  }

  @Test
  void copiesASite() {
    Site site = API.world.generatedSiteOf(alice);
    TestApi.Answer made =
        API.post(alice, "/api/sites/" + site.id() + "/duplicate", "{\"name\": \"Second\"}");
    JsonNode copy = API.get(alice, made.header("Location")).json();
    assertThat(copy.get("name").asText()).isEqualTo("Second");
    assertThat(copy.get("components").toString())
        .isEqualTo(site.content().tree().toJson().toJson());
  }

  @Test
  void showsOthersOnlyWhatIsLive() {
    Site site = API.world.generatedSiteOf(alice);
    Account bob = API.world.signedUp("bob");
    String path = "/api/sites/" + site.id();
    String bySlug = "/api/sites/by-slug/" + site.slug();
    assertThat(API.send(API.request(path)).refusal()).isEqualTo("404 SITE_001");
    assertThat(API.get(alice, bySlug).json()).isEqualTo(API.get(alice, path).json());

    assertThat(API.post(alice, path + "/publish", "").status()).isEqualTo(202);
    API.work();
    API.send(
        API.as(alice, path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"name\": \"Secret draft\"}")));

    for (TestApi.Answer shown :
        new TestApi.Answer[] {
          API.send(API.request(path)), API.get(bob, path), API.send(API.request(bySlug))
        }) {
      assertThat(shown.status()).isEqualTo(200);
      assertThat(shown.json().get("name").asText()).isEqualTo(site.content().name().value());
      assertThat(shown.text()).doesNotContain("Secret draft", alice.id().toString());
    }
    assertThat(API.get(alice, path).json().get("name").asText()).isEqualTo("Secret draft");
    assertThat(API.get(alice, "/api/sites/by-slug/Not%20a%20slug").refusal())
        .isEqualTo("400 SITE_003");
  }

  @Test
  void takesASiteOfflineAndPutsItAway() {
    Site site = API.world.generatedSiteOf(alice);
    String path = "/api/sites/" + site.id();
    API.post(alice, path + "/publish", "");
    API.work();
    assertThat(status(API.post(alice, path + "/unpublish", ""))).isEqualTo("draft");
    assertThat(API.send(API.request(path)).refusal()).isEqualTo("404 SITE_001");
    assertThat(API.post(alice, path + "/unarchive", "").refusal()).isEqualTo("409 SITE_010");
    assertThat(status(API.post(alice, path + "/archive", ""))).isEqualTo("archived");
    assertThat(
            API.send(
                    API.as(alice, path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"name\": \"x\"}")))
                .refusal())
        .isEqualTo("409 SITE_009");
    assertThat(status(API.post(alice, path + "/unarchive", ""))).isEqualTo("draft");
    assertThat(API.world.site(site.id()).orElseThrow().status()).isEqualTo(SiteStatus.DRAFT);
  }

  @Test
  void showsComparesAndRestoresVersions() {
    Site site = API.world.generatedSiteOf(alice);
    String path = "/api/sites/" + site.id();
    for (String name : new String[] {"Three", "Four"}) {
      API.send(
          API.as(alice, path)
              .header("Content-Type", "application/json")
              .PUT(BodyPublishers.ofString("{\"name\": \"" + name + "\"}")));
    }
    JsonNode first = API.get(alice, path + "/versions?limit=3").json();
    assertThat(first.get("versions").findValuesAsText("version")).containsExactly("4", "3", "2");
    assertThat(first.at("/pagination/next").asInt()).isEqualTo(2);
    JsonNode rest = API.get(alice, path + "/versions?before=2").json();
    assertThat(rest.get("versions").findValuesAsText("version")).containsExactly("1");
    assertThat(rest.at("/pagination").has("next")).isFalse();

    JsonNode third = API.get(alice, path + "/versions/3").json();
    assertThat(third.get("name").asText()).isEqualTo("Three");
    assertThat(third.get("change").asText()).isEqualTo("Changed name.");
    JsonNode diff = API.get(alice, path + "/versions/3/diff?to=4").json();
    assertThat(diff.get("patch").toString())
        .isEqualTo("[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"Four\"}]");
    assertThat(diff.get("text").asText()).isEqualTo("@@ name @@\n-Three\n+Four\n");

    TestApi.Answer restored = API.post(alice, path + "/versions/3/restore", "");
    assertThat(restored.json().get("version").asInt()).isEqualTo(5);
    assertThat(restored.json().at("/site/name").asText()).isEqualTo("Three");

    assertThat(API.get(alice, path + "/versions/99").refusal()).isEqualTo("404 SITE_011");
    assertThat(API.get(alice, path + "/versions/0").refusal()).isEqualTo("400 VAL_003");
    assertThat(API.get(alice, path + "/versions/3/diff").refusal()).isEqualTo("400 VAL_002");
    assertThat(API.get(alice, path + "/versions?limit=51").refusal()).isEqualTo("400 VAL_001");
    assertThat(API.get(alice, path + "/versions?before=0").refusal()).isEqualTo("400 VAL_001");
  }

  @Test
  void putsCopiesAsideAndBringsThemBack() {
    API.world.ports.changeTier(alice.id(), Tier.PRO);
    Site site = API.world.generatedSiteOf(alice);
    String path = "/api/sites/" + site.id();
    JsonNode backup = API.post(alice, path + "/backups", "{\"description\": \"Before\"}").json();
    API.send(
        API.as(alice, path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"name\": \"Changed\"}")));
    assertThat(API.get(alice, path + "/backups").json().at("/backups/0")).isEqualTo(backup);

    String kept = "/api/backups/" + backup.get("id").asText();
    TestApi.Answer back = API.post(alice, kept + "/restore", "");
    assertThat(back.json().at("/site/name").asText()).isEqualTo(site.content().name().value());
    TestApi.Answer fresh = API.post(alice, kept + "/restore", "{\"asNewSite\": true}");
    assertThat(fresh.status()).isEqualTo(201);

    Account bob = API.world.signedUp("bob");
    assertThat(API.post(bob, kept + "/restore", "").refusal()).isEqualTo("404 SITE_012");
    assertThat(delete(bob, kept).refusal()).isEqualTo("404 SITE_012");
    assertThat(API.get(bob, path + "/backups").refusal()).isEqualTo("404 SITE_001");
    assertThat(API.post(bob, path + "/backups", "").refusal()).isEqualTo("404 SITE_001");

    assertThat(delete(alice, kept).status()).isEqualTo(204);
    assertThat(delete(alice, kept).refusal()).isEqualTo("404 SITE_012");
  }

  private static TestApi.Answer delete(Account account, String path) {
    return API.send(API.as(account, path).DELETE());
  }

  private static String status(TestApi.Answer changed) {
    return changed.json().at("/site/status").asText();
  }
}
