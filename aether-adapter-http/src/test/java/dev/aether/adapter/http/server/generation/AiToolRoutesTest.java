package dev.aether.adapter.http.server.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Single components and better texts. */
class AiToolRoutesTest {
  private static final String COMPONENT = "/api/ai/component";
  private static final String OPTIMIZE = "/api/ai/optimize";

  private final TestApi api = new TestApi();
  private final Account alice = api.world.signedUp("alice");

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void answersWithTheComponentInEachFormThatACallerNeeds() {
    TestApi.Answer answer =
        api.post(
            alice,
            COMPONENT,
            "{\"description\": \"A hero for my bakery\", \"type\": \"section\","
                + " \"style\": {\"colorScheme\": \"dark\"}}");
    assertThat(answer.status()).isEqualTo(200);
    JsonNode made = answer.json();
    assertThat(made.get("code").asText()).startsWith("<style>").contains("<section", "Fresh bread");
    assertThat(made.at("/props/title").asText()).isEqualTo("Fresh bread");
    assertThat(made.at("/node/type").asText()).isEqualTo("hero");
    assertThat(made.get("dependencies")).hasSize(1);
    assertThat(made.get("preview").asText()).isNotEmpty();
    assertThat(api.get(alice, "/api/ai/generations").json().at("/generations/0/type").asText())
        .isEqualTo("component");
  }

  @Test
  void answersWithTheBetterTextAndItsScores() {
    JsonNode made =
        api.post(
                alice,
                OPTIMIZE,
                "{\"content\": \"We bake bread every day.\", \"context\": {\"industry\": \"bakery\","
                    + " \"tone\": \"friendly\", \"goal\": \"conversion\"}}")
            .json();
    assertThat(made.get("optimized").asText()).isEqualTo("Visit us: We bake bread every day.");
    assertThat(made.at("/score/engagement").asInt())
        .isGreaterThan(made.at("/originalScore/engagement").asInt());
    assertThat(made.get("suggestions").isArray()).isTrue();
  }

  @Test
  void tellsAllFieldsThatDoNotFit() {
    TestApi.Answer wrong =
        api.post(
            alice,
            COMPONENT,
            "{\"description\": \"A hero for my bakery\", \"type\": \"page\","
                + " \"style\": {\"font\": \"comic\"}}");
    assertThat(wrong.refusal()).isEqualTo("400 VAL_001");
    List<String> pointers = new ArrayList<>();
    wrong.json().at("/error/details/errors").forEach(e -> pointers.add(e.get("pointer").asText()));
    assertThat(pointers).containsExactly("/type", "/style/font");
    assertThat(api.post(alice, OPTIMIZE, "{\"content\": \"short\"}").refusal())
        .isEqualTo("400 VAL_001");
    assertThat(api.post(alice, COMPONENT, "{\"type\": \"section\"}").refusal())
        .isEqualTo("400 AI_003");
    assertThat(
            api.post(
                    alice,
                    OPTIMIZE,
                    "{\"content\": \"We bake bread every day.\", \"context\": {\"tone\": \"x\"}}")
                .json()
                .at("/error/details/pointer")
                .asText())
        .isEqualTo("/context/tone");
    assertThat(api.world.creditsOf(alice).used()).isZero();
  }

  @Test
  void asksForACreditEach() {
    String body = "{\"content\": \"We bake bread every day.\"}";
    for (int i = 0; i < 10; i++) {
      assertThat(api.post(alice, OPTIMIZE, body).status()).isEqualTo(200);
    }
    assertThat(api.post(alice, OPTIMIZE, body).refusal()).isEqualTo("429 AI_002");
  }
}
