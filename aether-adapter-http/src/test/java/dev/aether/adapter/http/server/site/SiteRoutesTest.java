package dev.aether.adapter.http.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.site.Site;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRoutesTest {
  private static final TestApi API = new TestApi();
  private final Account alice = API.world.signedUp("alice");

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void showsASiteWithItsTree() {
    Site site = API.world.generatedSiteOf(alice);
    TestApi.Answer answer = API.get(alice, "/api/sites/" + site.id());
    JsonNode json = answer.json();
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    assertThat(json.get("slug").asText()).isEqualTo(site.slug().value());
    assertThat(ComponentTree.ofJson(json.get("components").toString()))
        .isEqualTo(site.content().tree());
    assertThat(json.at("/theme/colors/primary").asText()).isEqualTo("#0062d6");
    assertThat(json.has("deploymentUrl")).isFalse();
  }

  @Test
  void listsOnlyTheCallersOwn() {
    API.world.generatedSiteOf(alice);
    API.world.generatedSiteOf(API.world.signedUp("bob"));
    JsonNode json = API.get(alice, "/api/sites?limit=50&sort=name&order=asc").json();
    assertThat(json.get("sites")).hasSize(1);
    assertThat(json.at("/pagination/total").asInt()).isEqualTo(1);
    assertThat(json.at("/pagination/totalPages").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=51",
        "limit=0",
        "limit=abc",
        "page=0",
        "page=-1",
        "page=99999999999999999999",
        "sort=name%3Bdrop",
        "order=up",
        "status=hidden",
        "page=1&page=2",
        "unknown=1"
      })
  void refusesQueriesThatDoNotFit(String query) {
    assertThat(API.get(alice, "/api/sites?" + query).refusal()).isEqualTo("400 VAL_001");
  }

  @Test
  void answersForOthersAsForNothing() {
    Site site = API.world.generatedSiteOf(alice);
    Account bob = API.world.signedUp("bob");
    for (String method : new String[] {"GET", "DELETE"}) {
      TestApi.Answer foreign = send(method, bob, site.id().value());
      TestApi.Answer absent = send(method, bob, UUID.randomUUID());
      assertThat(foreign.refusal()).isEqualTo("404 SITE_001").isEqualTo(absent.refusal());
    }
    assertThat(API.world.site(site.id())).isPresent();
  }

  @Test
  void deletesForGood() {
    Site site = API.world.generatedSiteOf(alice);
    assertThat(send("DELETE", alice, site.id().value()).status()).isEqualTo(204);
    assertThat(API.get(alice, "/api/sites/" + site.id()).refusal()).isEqualTo("404 SITE_001");
  }

  private static TestApi.Answer send(String method, Account account, UUID site) {
    return API.send(
        API.as(account, "/api/sites/" + site)
            .method(method, java.net.http.HttpRequest.BodyPublishers.noBody()));
  }
}
