package dev.aether.adapter.http.server.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GenerationRoutesTest {
  private static final String BODY = "{\"prompt\": \"A cozy bakery in Lyon\"}";
  private final TestApi api = new TestApi();
  private final Account alice = api.world.signedUp("alice");

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void tellsTheSiteAtOnceAndItsProgressLater() {
    TestApi.Answer accepted = api.post(alice, "/api/ai/generate", BODY);
    assertThat(accepted.status()).isEqualTo(200);
    assertThat(accepted.json().get("status").asText()).isEqualTo("generating");
    String path = accepted.header("Location");

    JsonNode waiting = api.get(alice, path).json();
    assertThat(waiting.get("status").asText()).isEqualTo("pending");
    assertThat(waiting.has("siteId")).isFalse();

    api.work();
    JsonNode done = api.get(alice, path).json();
    assertThat(done.get("status").asText()).isEqualTo("complete");
    assertThat(done.get("progress").asInt()).isEqualTo(100);
    assertThat(done.get("siteId")).isEqualTo(accepted.json().get("siteId"));
  }

  @Test
  void tellsWhatThePlanHasNoRoomFor() {
    for (int i = 0; i < 3; i++) {
      api.post(alice, "/api/ai/generate", BODY);
    }
    TestApi.Answer refused = api.post(alice, "/api/ai/generate", BODY);
    assertThat(refused.refusal()).isEqualTo("429 SITE_002");
    assertThat(refused.json().at("/error/details/limit").asInt()).isEqualTo(3);
  }

  @Test
  void answersForOthersAsForNothing() {
    String path = api.post(alice, "/api/ai/generate", BODY).header("Location");
    Account bob = api.world.signedUp("bob");
    TestApi.Answer foreign = api.get(bob, path);
    TestApi.Answer absent = api.get(bob, "/api/ai/status/" + UUID.randomUUID());
    assertThat(foreign.refusal()).isEqualTo("404 AI_005").isEqualTo(absent.refusal());
    assertThat(foreign.json().at("/error/message")).isEqualTo(absent.json().at("/error/message"));
  }

  @Test
  void refusesAnIdThatIsNone() {
    assertThat(api.get(alice, "/api/ai/status/not-a-uuid").refusal()).isEqualTo("400 VAL_003");
    assertThat(api.get(alice, "/api/ai/status/%00").refusal()).isEqualTo("400 VAL_001");
  }

  @Test
  void waitsUntilTheSiteIsThere() throws Exception {
    Thread worker =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                api.work();
                Thread.onSpinWait();
              }
            });
    worker.start();
    try {
      TestApi.Answer done = generate("wait=30", "named");
      assertThat(done.json().get("status").asText()).isEqualTo("complete");
      assertThat(done.json().get("estimatedTime").asInt()).isZero();
      assertThat(done.header("Preference-Applied")).isEqualTo("wait=30");
      TestApi.Answer again = generate("wait=30", "named");
      assertThat(again.json().get("generationId")).isEqualTo(done.json().get("generationId"));
      assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    } finally {
      worker.interrupt();
      worker.join();
    }
  }

  @Test
  void tellsHowFarItIsWhenPatienceEnds() {
    TestApi.Answer waiting = generate("respond-async, wait=1", "one");
    assertThat(waiting.json().get("status").asText()).isEqualTo("generating");
    assertThat(generate("wait=61", "two").refusal()).isEqualTo("400 VAL_001");
    assertThat(generate("wait=soon", "three").header("Preference-Applied")).isEmpty();
  }

  @Test
  void listsWhatWasAskedFor() {
    String first = api.post(alice, "/api/ai/generate", BODY).json().get("generationId").asText();
    String second = api.post(alice, "/api/ai/generate", BODY).json().get("generationId").asText();
    JsonNode page = api.get(alice, "/api/ai/generations?limit=1").json();
    assertThat(page.get("generations").findValuesAsText("generationId")).containsExactly(second);
    assertThat(page.at("/pagination/total").asInt()).isEqualTo(2);
    assertThat(
            api.get(alice, "/api/ai/generations?limit=1&page=2")
                .json()
                .get("generations")
                .findValuesAsText("generationId"))
        .containsExactly(first);
    assertThat(api.get(alice, "/api/ai/generations?limit=51").refusal()).isEqualTo("400 VAL_001");
    Account bob = api.world.signedUp("bob");
    assertThat(api.get(bob, "/api/ai/generations").json().get("generations")).isEmpty();
  }

  @Test
  void givesTheCreditBackOfWhatIsGivenUp() {
    JsonNode asked = api.post(alice, "/api/ai/generate", BODY).json();
    String cancel = "/api/ai/generations/" + asked.get("generationId").asText() + "/cancel";
    assertThat(api.world.creditsOf(alice).used()).isEqualTo(1);
    assertThat(api.post(api.world.signedUp("bob"), cancel, "").refusal()).isEqualTo("404 AI_005");
    assertThat(api.post(alice, cancel, "").json().get("status").asText()).isEqualTo("cancelled");
    assertThat(api.world.creditsOf(alice).used()).isZero();
    assertThat(api.get(alice, "/api/sites").json().get("sites")).isEmpty();
    assertThat(api.post(alice, cancel, "").status()).isEqualTo(409);
    api.work();
    assertThat(api.world.creditsOf(alice).used()).isZero();
    assertThat(api.get(alice, "/api/sites").json().get("sites")).isEmpty();
  }

  private TestApi.Answer generate(String preference, String key) {
    return api.send(
        api.as(alice, "/api/ai/generate")
            .header("Content-Type", "application/json")
            .header("Prefer", preference)
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(BODY)));
  }
}
