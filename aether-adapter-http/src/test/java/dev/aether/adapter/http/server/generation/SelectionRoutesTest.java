package dev.aether.adapter.http.server.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.application.Composers;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SelectionRoutesTest {
  private static final TestApi API = new TestApi();
  private final Account alice = API.world.signedUp("alice");

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void tellsWhatTheComposerChoseAndWhy() {
    Site site =
        API.world.generatedSiteOf(
            alice,
            Composers.choosing(
                "Bread",
                List.of(
                    Composers.selection("page", "Warm colours."),
                    Composers.selection("hero", "Every page has one."))));
    JsonNode told = API.get(alice, path(site)).json();
    assertThat(told.get("siteId").asText()).isEqualTo(site.id().toString());
    assertThat(told.at("/selections/0/reason").asText()).isEqualTo("Warm colours.");
    assertThat(told.at("/selections/1/component").asText()).isEqualTo("hero");
    assertThat(told.at("/selections/1/confidence").asDouble()).isEqualTo(0.87);
    assertThat(told.at("/selections/1/model").asText()).isEqualTo("test-model");
    assertThat(told.get("selections")).hasSize(2);
  }

  @Test
  void tellsNothingOfSitesThatWereMadeOtherwiseOrAreForeign() {
    Site site = API.world.generatedSiteOf(alice);
    assertThat(API.get(alice, path(site)).json().get("selections")).isEmpty();
    Account bob = API.world.signedUp("bob");
    assertThat(API.get(bob, path(site)).refusal()).isEqualTo("404 SITE_001");
  }

  private static String path(Site site) {
    return "/api/sites/" + site.id() + "/selections";
  }
}
