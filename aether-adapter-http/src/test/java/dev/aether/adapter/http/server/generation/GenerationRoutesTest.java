package dev.aether.adapter.http.server.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
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
}
