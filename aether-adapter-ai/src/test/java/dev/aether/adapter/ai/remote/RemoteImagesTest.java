package dev.aether.adapter.ai.remote;

import static dev.aether.adapter.ai.remote.StubProvider.endless;
import static dev.aether.adapter.ai.remote.StubProvider.silence;
import static dev.aether.adapter.ai.remote.StubProvider.status;
import static dev.aether.adapter.ai.remote.StubProvider.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of a model at a provider that is played here. */
class RemoteImagesTest {
  private static final byte[] PICTURE = {1, 2, 3, -4};
  private static final String ANSWER =
      "{\"created\": 1, \"data\": [{\"revised_prompt\": \"x\", \"b64_json\": \""
          + Base64.getEncoder().encodeToString(PICTURE)
          + "\"}]}";

  private final ModelInTest asked = new ModelInTest();

  @AfterEach
  void close() {
    asked.close();
  }

  @Test
  void areAskedForAsBytesAndCountedByThePiece() {
    asked.stub().then(whole(ANSWER));
    assertThat(draw("dall-e-3", ModelInTest.LONG)).isEqualTo(PICTURE);
    StubProvider.Asked sent = asked.stub().asked().get(0);
    PropValue.Fields body = (PropValue.Fields) JsonReader.read(sent.body());
    assertThat(sent.path()).isEqualTo("/v1/images/generations");
    assertThat(sent.headers().getFirst("Authorization")).isEqualTo("Bearer " + ModelInTest.KEY);
    assertThat(body.text("response_format", "")).isEqualTo("b64_json");
    assertThat(body.text("prompt", "")).isEqualTo(ModelInTest.PROMPT);
    assertThat(asked.used()).isEqualTo(ModelUsage.images(1));
  }

  @Test
  void areAskedForWithoutAFormatWhereTheModelKnowsOnlyOne() {
    asked.stub().then(whole(ANSWER));
    draw("gpt-image-1", ModelInTest.LONG);
    assertThat(asked.stub().asked().get(0).body()).doesNotContain("response_format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[",
        "{\"data\": [{\"url\": \"http://169.254.169.254/\"}]}",
        "{\"data\": [{\"b64_json\": \"!\"}]}",
        "{\"data\": [{\"b64_json\": 7}]}"
      })
  void areNotTakenFromAnythingElse(String answer) {
    asked.stub().then(whole(answer));
    assertThat(refusal(ModelInTest.LONG)).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(asked.stub().asked()).hasSize(3);
    assertThat(asked.used().images()).isZero();
  }

  @Test
  void areAskedForAgainWhenTheProviderSaysSo() {
    asked.stub().then(status(429, "7"), whole(ANSWER));
    assertThat(draw("dall-e-3", ModelInTest.LONG)).isEqualTo(PICTURE);
    assertThat(asked.pauses()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void areGivenUpAtTheDeadline() {
    asked.stub().then(silence());
    assertThat(refusal(ModelInTest.SHORT)).isEqualTo(ErrorCode.AI_TIMEOUT);
  }

  @Test
  void areCutOffWhereTheyDoNotEnd() {
    asked.stub().then(endless("x".repeat(100_000), 0));
    assertThat(refusal(ModelInTest.LONG)).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(asked.stub().asked()).hasSize(1);
  }

  private byte[] draw(String model, Duration limit) {
    return asked.images(model, limit).draw(new Prompt(ModelInTest.PROMPT), asked);
  }

  private ErrorCode refusal(Duration limit) {
    return catchThrowableOfType(DomainException.class, () -> draw("dall-e-3", limit)).code();
  }
}
