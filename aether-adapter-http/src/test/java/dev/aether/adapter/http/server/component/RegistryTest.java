package dev.aether.adapter.http.server.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What staff offer in the registry. */
class RegistryTest {
  private static final String NODE =
      "{\"id\": \"hero\", \"type\": \"hero\", \"props\": {\"title\": \"Fresh every day\"}}";
  private static final String BLOCK =
      "{\"name\": \"block-bakery-hero\", \"title\": \"Bakery hero\", \"node\": "
          + NODE
          + ", \"aiHints\": {\"bestFor\": [\"bakeries\"]}}";

  private final TestApi api = new TestApi();
  private final Account alice = api.world.signedUp("alice");
  private final Account staff = api.world.signedUp("staff");

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void offersABlockInItsLastVersionToAnybody() {
    TestApi.Answer made = send(staff(), "POST", "/api/components", BLOCK);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo("/api/components/block-bakery-hero");
    assertThat(listed("bakery").at("/0/definition/props/title").asText())
        .isEqualTo("Fresh every day");

    TestApi.Answer next =
        send(staff(), "PUT", "/api/components/block-bakery-hero", "{\"title\": \"Another\"}");
    assertThat(next.json().get("version").asInt()).isEqualTo(2);
    assertThat(listed("bakery")).hasSize(1);
    assertThat(listed("bakery").at("/0/title").asText()).isEqualTo("Another");
    assertThat(all("block-bakery-hero")).hasSize(2);

    assertThat(send(staff(), "DELETE", "/api/components/block-bakery-hero", "").status())
        .isEqualTo(204);
    assertThat(listed("bakery")).isEmpty();
    assertThat(all("block-bakery-hero")).hasSize(2);
    assertThat(send(staff(), "DELETE", "/api/components/block-bakery-hero", "").refusal())
        .isEqualTo("404 COMP_002");
  }

  @Test
  void showsWhatComponentsAndBlocksLookLike() {
    JsonNode split = api.send(api.request("/api/components/hero/preview")).json();
    assertThat(split.get("html").asText()).contains("hero as-split", "<h2 id=\"hero_title\">");
    assertThat(split.get("css").asText()).startsWith(":root").contains(".hero.as-split");
    JsonNode cover = api.send(api.request("/api/components/hero/preview?variant=cover")).json();
    assertThat(cover.get("html").asText()).contains("hero as-cover");
    send(staff(), "POST", "/api/components", BLOCK);
    assertThat(
            api.send(api.request("/api/components/block-bakery-hero/preview"))
                .json()
                .get("html")
                .asText())
        .contains("Fresh every day");
    for (String unknown : new String[] {"hero/preview?variant=round", "herb/preview"}) {
      assertThat(api.send(api.request("/api/components/" + unknown)).refusal())
          .isEqualTo("404 COMP_002");
    }
  }

  @Test
  void showsEveryComponentInEveryForm() {
    for (JsonNode component : api.send(api.request("/api/components")).json().get("components")) {
      String name = component.get("name").asText();
      String form = component.get("variant").asText();
      String path = "/api/components/" + name + "/preview?variant=" + form;
      assertThat(api.send(api.request(path)).json().get("html").asText().isEmpty())
          .as(path)
          .isEqualTo(name.equals("page"));
    }
  }

  @Test
  void isWrittenByStaffAlone() {
    for (String[] each :
        new String[][] {
          {"POST", "/api/components"},
          {"PUT", "/api/components/block-bakery-hero"},
          {"DELETE", "/api/components/block-bakery-hero"}
        }) {
      assertThat(send(api.token(alice), each[0], each[1], BLOCK).refusal())
          .isEqualTo("403 AUTH_013");
    }
  }

  @Test
  void refusesWhatIsNoBlock() {
    assertThat(send(staff(), "POST", "/api/components", BLOCK).status()).isEqualTo(201);
    assertThat(send(staff(), "POST", "/api/components", BLOCK).refusal()).isEqualTo("409 COMP_006");
    assertThat(
            send(staff(), "POST", "/api/components", BLOCK.replace("block-bakery-hero", "hero"))
                .refusal())
        .isEqualTo("400 VAL_001");
    assertThat(
            send(
                    staff(),
                    "POST",
                    "/api/components",
                    BLOCK.replace("\"hero\", \"props", "\"casino\", \"props"))
                .refusal())
        .isEqualTo("400 SITE_006");
    assertThat(send(staff(), "PUT", "/api/components/hero", "{}").refusal())
        .isEqualTo("404 COMP_002");
    assertThat(send(staff(), "POST", "/api/components", "{}").refusal()).isEqualTo("400 VAL_002");
  }

  private JsonNode listed(String text) {
    return api.send(api.request("/api/components/search?q=" + text)).json().get("components");
  }

  private JsonNode all(String name) {
    return api.send(api.request("/api/components/" + name)).json().get("components");
  }

  private String staff() {
    return api.tokens.issue(api.world.signedIn(staff), Map.of("role", "staff"), Map.of()).token();
  }

  private TestApi.Answer send(String token, String method, String path, String body) {
    HttpRequest.Builder request =
        api.request(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json");
    return api.send(request.method(method, BodyPublishers.ofString(body)));
  }
}
