package dev.aether.adapter.http.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing sites: parts, patches, conditions and merging. */
class SiteEditsTest {
  private static final TestApi API = new TestApi();
  private final Account alice = API.world.signedUp("alice");
  private final Site site = API.world.generatedSiteOf(alice);

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void deletesOnlyTheVersionThatIsMeant() {
    String path = "/api/sites/" + site.id();
    int now = API.get(alice, path).json().get("version").asInt();
    TestApi.Answer stale =
        API.send(API.as(alice, path).header("If-Match", "\"" + (now + 1) + "\"").DELETE());
    assertThat(stale.refusal()).isEqualTo("412 SITE_004");
    assertThat(API.get(alice, path).status()).isEqualTo(200);
    TestApi.Answer meant =
        API.send(API.as(alice, path).header("If-Match", "\"" + now + "\"").DELETE());
    assertThat(meant.status()).isEqualTo(204);
    assertThat(API.get(alice, path).status()).isEqualTo(404);
  }

  @Test
  void replacesThePartsThatAreGiven() {
    TestApi.Answer answer = put("{\"name\": \"Corner Bakery\"}", UnaryOperator.identity());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"3\"");
    assertThat(answer.json().get("version").asInt()).isEqualTo(3);
    assertThat(answer.json().at("/site/name").asText()).isEqualTo("Corner Bakery");
    assertThat(API.world.site(site.id()).orElseThrow().content().tree())
        .isEqualTo(site.content().tree());
  }

  @Test
  void takesATreeThemeAndSearchDataAsItGaveThem() {
    JsonNode shown = API.get(alice, "/api/sites/" + site.id()).json();
    String same =
        "{\"components\": %s, \"theme\": %s, \"seoMetadata\": %s}"
            .formatted(shown.get("components"), shown.get("theme"), shown.get("seoMetadata"));
    assertThat(put(same, UnaryOperator.identity()).json().get("version").asInt()).isEqualTo(2);
  }

  @Test
  void patchesPlaces() {
    TestApi.Answer answer =
        patch("[{\"op\": \"replace\", \"path\": \"/description\", \"value\": \"Bread.\"}]");
    assertThat(answer.json().at("/site/description").asText()).isEqualTo("Bread.");
    assertThat(patch("[{\"op\": \"test\", \"path\": \"/name\", \"value\": \"x\"}]").status())
        .isEqualTo(409);
    assertThat(patch("{}").refusal()).startsWith("400 ");
    assertThat(patch("[").refusal()).startsWith("400 ");
    assertThat(
            API.send(
                    API.as(alice, "/api/sites/" + site.id())
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString("[]")))
                .refusal())
        .isEqualTo("415 VAL_005");
  }

  @Test
  void holdsToTheVersionOfIfMatch() {
    assertThat(put("{\"name\": \"One\"}", with("If-Match", "\"2\"")).status()).isEqualTo(200);
    assertThat(put("{\"name\": \"Two\"}", with("If-Match", "\"2\"")).refusal())
        .isEqualTo("412 SITE_004");
    assertThat(put("{\"name\": \"Two\"}", with("If-Match", "W/\"3\"")).refusal())
        .isEqualTo("412 SITE_004");
    assertThat(put("{\"name\": \"Two\"}", with("If-Match", "\"2\", \"3\"")).status())
        .isEqualTo(200);
    assertThat(put("{\"name\": \"Three\"}", with("If-Match", "*")).status()).isEqualTo(200);
    assertThat(put("{\"name\": \"Four\"}", with("If-Match", "5")).refusal())
        .isEqualTo("400 VAL_003");
    assertThat(put("{\"name\": \"Four\", \"baseVersion\": 5}", with("If-Match", "\"5\"")).refusal())
        .isEqualTo("400 VAL_001");
  }

  @Test
  void mergesByBaseVersionAndTellsEveryConflict() {
    put("{\"name\": \"Butcher\"}", UnaryOperator.identity());
    TestApi.Answer merged =
        put("{\"description\": \"Bread.\", \"baseVersion\": 2}", UnaryOperator.identity());
    assertThat(merged.json().at("/site/name").asText()).isEqualTo("Butcher");
    TestApi.Answer conflict =
        put("{\"name\": \"Baker\", \"baseVersion\": 2}", UnaryOperator.identity());
    assertThat(conflict.refusal()).isEqualTo("409 SITE_004");
    assertThat(conflict.json().at("/error/details/conflicts/0/pointer").asText())
        .isEqualTo("/name");
  }

  @Test
  void answersNotModifiedToWhoHasTheVersion() {
    TestApi.Answer same =
        API.send(API.as(alice, "/api/sites/" + site.id()).header("If-None-Match", "W/\"2\""));
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.text()).isEmpty();
    assertThat(same.header("ETag")).isEqualTo("\"2\"");
    assertThat(
            API.send(API.as(alice, "/api/sites/" + site.id()).header("If-None-Match", "\"1\""))
                .status())
        .isEqualTo(200);
  }

  @Test
  void tellsAllFieldsThatDoNotFitAtOnce() {
    TestApi.Answer answer =
        put(
            "{\"name\": \"\", \"components\": {\"version\": \"1.0\", \"root\": {}}, \"theme\": {}}",
            UnaryOperator.identity());
    assertThat(answer.status()).isEqualTo(400);
    List<String> places = answer.json().at("/error/details/errors").findValuesAsText("pointer");
    assertThat(places).contains("/name").anyMatch(place -> place.startsWith("/components/root"));
    assertThat(places).anyMatch(place -> place.startsWith("/theme"));
    assertThat(API.world.site(site.id())).contains(site);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'nmae': 'x'} | 400 VAL_001",
        "{'name': 7} | 400 VAL_001",
        "{'name': 'a', 'name': 'b'} | 400 VAL_003",
        "{'name': 'a\\u0000b'} | 400 VAL_001",
        "{'name': '\\ud800'} | 400 VAL_001",
        "{'baseVersion': 0} | 400 VAL_001",
        "{'baseVersion': 99999999999} | 400 VAL_001",
        "{'components': []} | 400 VAL_001",
        "{'components': 'x'} | 400 VAL_001",
        "{'components': {'version': '1.0', 'root': {'id': 'r', 'id': 's'}}} | 400 VAL_001",
        "{'baseVersion': 77, 'name': 'x'} | 404 SITE_011",
        "[] | 400 VAL_001",
        "null | 400 VAL_001"
      })
  void refusesBodiesThatDoNotFit(String body, String refusal) {
    assertThat(put(body.replace('\'', '"'), UnaryOperator.identity()).refusal()).isEqualTo(refusal);
  }

  @Test
  void answersForOthersAsForNothing() {
    Account bob = API.world.signedUp("bob");
    HttpRequest.Builder request =
        API.as(bob, "/api/sites/" + site.id())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"name\": \"Bob's\"}"));
    assertThat(API.send(request).refusal()).isEqualTo("404 SITE_001");
    assertThat(API.world.site(site.id())).contains(site);
  }

  private TestApi.Answer put(String body, UnaryOperator<HttpRequest.Builder> more) {
    return API.send(
        more.apply(
            API.as(alice, "/api/sites/" + site.id())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))));
  }

  private TestApi.Answer patch(String body) {
    return API.send(
        API.as(alice, "/api/sites/" + site.id())
            .header("Content-Type", "application/json-patch+json")
            .method("PATCH", BodyPublishers.ofString(body)));
  }

  private static UnaryOperator<HttpRequest.Builder> with(String name, String value) {
    return request -> request.header(name, value);
  }
}
