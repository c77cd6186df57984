package dev.aether.adapter.http.server.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.application.Fixtures;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRoutesTest {
  private static final TestApi API = new TestApi();
  private static final String TREE = Fixtures.contentTitled("Workshop").tree().toJson().toJson();

  private final Account maker = API.world.signedUp("maker");
  private final Account reader = API.world.signedUp("reader");

  @BeforeEach
  void subscribe() {
    API.world.ports.changeTier(maker.id(), Tier.PRO);
  }

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void showsATemplateToAnybody() {
    String path = made("\"description\": \"For luthiers\", \"tags\": [\"Zither\"]");
    JsonNode shown = API.send(API.request(path)).json();
    assertThat(shown.get("name").asText()).isEqualTo("Workshop");
    assertThat(shown.get("tags").toString()).isEqualTo("[\"zither\"]");
    assertThat(shown.get("structure").toString()).isEqualTo(TREE);
    assertThat(shown.get("isPremium").asBoolean()).isFalse();
    assertThat(shown.has("price")).isFalse();
  }

  @Test
  void keepsWhatAPremiumTemplateIsMadeOfFromWhoMayNotBuildOnIt() {
    String path = made("\"isPremium\": true, \"price\": 10");
    for (TestApi.Answer answer :
        new TestApi.Answer[] {API.send(API.request(path)), API.get(reader, path)}) {
      assertThat(answer.json().get("price").decimalValue()).isEqualByComparingTo("10");
      assertThat(answer.text()).contains("10.00").doesNotContain("structure", "Prompts");
    }
    assertThat(API.get(maker, path).json().get("structure").toString()).isEqualTo(TREE);
  }

  @Test
  void listsAndNarrows() {
    String path = made("\"tags\": [\"sackbut\", \"brass\"]");
    JsonNode page = API.send(API.request("/api/templates?tags=sackbut,brass")).json();
    assertThat(page.get("templates")).hasSize(1);
    assertThat(path).endsWith(page.at("/templates/0/id").asText());
    assertThat(page.get("categories")).hasSize(7);
    assertThat(page.at("/pagination/total").asInt()).isEqualTo(1);
    assertThat(page.at("/templates/0").has("structure")).isFalse();
    assertThat(
            API.send(API.request("/api/templates?tags=sackbut&isPremium=true"))
                .json()
                .get("templates"))
        .isEmpty();
    for (String sort : new String[] {"popular", "recent", "rating"}) {
      assertThat(API.send(API.request("/api/templates?sort=" + sort)).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "category=music",
        "isPremium=perhaps",
        "sort=price",
        "limit=51",
        "page=0",
        "tags=",
        "q=",
        "other=1"
      })
  void refusesQueriesThatDoNotFit(String query) {
    assertThat(API.send(API.request("/api/templates?" + query)).refusal()).isEqualTo("400 VAL_001");
  }

  @Test
  void letsItsMakerAloneChangeAndDeleteIt() {
    String path = made("\"description\": \"Old\"");
    JsonNode changed = put(maker, path, "{\"description\": \"New\"}").json();
    assertThat(changed.get("description").asText()).isEqualTo("New");
    assertThat(changed.get("structure").toString()).isEqualTo(TREE);
    assertThat(put(reader, path, "{\"description\": \"Mine\"}").refusal())
        .isEqualTo("404 TEMPLATE_001");
    assertThat(API.send(API.as(reader, path).DELETE()).refusal()).isEqualTo("404 TEMPLATE_001");
    assertThat(API.send(API.as(maker, path).DELETE()).status()).isEqualTo(204);
    assertThat(API.send(API.request(path)).refusal()).isEqualTo("404 TEMPLATE_001");
  }

  @Test
  void refusesWhatCannotBeATemplate() {
    assertThat(post(reader, body("\"description\": \"\"")).refusal()).isEqualTo("403 TEMPLATE_004");
    assertThat(post(maker, "{\"category\": \"blog\"}").refusal()).isEqualTo("400 VAL_002");
    assertThat(post(maker, body("\"isPremium\": true")).refusal()).isEqualTo("400 TEMPLATE_002");
    assertThat(post(maker, body("\"preview\": \"http://x.test\"")).refusal())
        .isEqualTo("400 TEMPLATE_002");
    assertThat(post(maker, body("\"preview\": \"::\"")).refusal()).isEqualTo("400 TEMPLATE_002");
    TestApi.Answer tree =
        post(
            maker,
            "{\"name\": \"x\", \"category\": \"blog\", \"structure\": {\"version\": \"1.0\","
                + " \"root\": {\"id\": \"r\", \"type\": \"unheardof\", \"props\": {}}}}");
    assertThat(tree.refusal()).isEqualTo("400 SITE_006");
    assertThat(tree.json().at("/error/details/pointer").asText()).startsWith("/structure/root");
  }

  @Test
  void keepsOneRatingForEachUser() {
    String path = made("\"description\": \"\"");
    put(reader, path + "/rating", "{\"rating\": 1}");
    put(maker, path + "/rating", "{\"rating\": 4}");
    JsonNode rated = put(reader, path + "/rating", "{\"rating\": 5}").json();
    assertThat(rated.get("ratings").asInt()).isEqualTo(2);
    assertThat(rated.get("rating").asDouble()).isEqualTo(4.5);
    assertThat(put(reader, path + "/rating", "{\"rating\": 6}").refusal()).isEqualTo("400 VAL_001");
    assertThat(
            put(reader, "/api/templates/" + UUID.randomUUID() + "/rating", "{\"rating\": 5}")
                .refusal())
        .isEqualTo("404 TEMPLATE_001");
  }

  @Test
  void showsTheRegistry() {
    JsonNode all = API.send(API.request("/api/components")).json().get("components");
    assertThat(all.findValuesAsText("name")).contains("hero");
    assertThat(
            API.send(API.request("/api/components/hero"))
                .json()
                .at("/components/0/propsSchema")
                .isObject())
        .isTrue();
    assertThat(API.send(API.request("/api/components/search?q=HERO")).json().get("components"))
        .isNotEmpty();
    assertThat(API.send(API.request("/api/components/search")).refusal()).isEqualTo("400 VAL_002");
    assertThat(API.send(API.request("/api/components/unheardof")).refusal())
        .isEqualTo("404 COMP_002");
    assertThat(API.send(API.request("/api/components?type=whole")).refusal())
        .isEqualTo("400 VAL_001");
  }

  private String made(String more) {
    return post(maker, body(more)).header("Location");
  }

  private static String body(String more) {
    return "{\"name\": \"Workshop\", \"category\": \"portfolio\", \"structure\": "
        + TREE
        + ", "
        + more
        + "}";
  }

  private static TestApi.Answer post(Account account, String body) {
    return API.post(account, "/api/templates", body);
  }

  private static TestApi.Answer put(Account account, String path, String body) {
    return API.send(
        API.as(account, path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }
}
