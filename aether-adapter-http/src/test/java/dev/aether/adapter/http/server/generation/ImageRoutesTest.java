package dev.aether.adapter.http.server.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImageRoutesTest {
  private static final String IMAGE = "/api/ai/image";

  private final TestApi api = new TestApi();
  private final Account alice = api.world.signedUp("alice");

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void answersWithThePictureAsOneOfTheCallersImages() {
    TestApi.Answer answer =
        api.post(alice, IMAGE, "{\"description\": \"Loaves on a wooden table\"}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode made = answer.json();
    JsonNode asset = api.get(alice, "/api/assets/" + made.get("assetId").asText()).json();
    assertThat(asset.get("url")).isEqualTo(made.get("url"));
    assertThat(asset.get("alt").asText()).isEqualTo("Loaves on a wooden table");
    assertThat(made.get("width").asInt()).isEqualTo(8);
    assertThat(api.get(alice, "/api/ai/generations").json().at("/generations/0/type").asText())
        .isEqualTo("image");
  }

  @Test
  void refusesADescriptionThatIsTooShort() {
    assertThat(api.post(alice, IMAGE, "{\"description\": \"bread\"}").refusal())
        .isEqualTo("400 AI_003");
    assertThat(api.world.creditsOf(alice).used()).isZero();
  }
}
