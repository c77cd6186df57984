package dev.aether.adapter.http.server.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.http.server.TestApi;
import dev.aether.domain.account.Account;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How bodies are read, shown on the one that has the most fields. */
class BodiesTest {
  private static final TestApi API = new TestApi();
  private static final String PATH = "/api/ai/generate";
  private final Account alice = API.world.signedUp("alice");

  @AfterAll
  static void close() {
    API.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "not json                                            | 400 VAL_003",
        "{\"prompt\": \"A bakery in Lyon\",}                 | 400 VAL_003",
        "{\"prompt\": NaN}                                   | 400 VAL_003",
        "{\"prompt\": \"A bakery in Lyon\"} extra            | 400 VAL_003",
        "{\"prompt\": \"A bakery in Lyon\", \"prompt\": \"B\"} | 400 VAL_003",
        "null                                                | 400 VAL_001",
        "[]                                                  | 400 VAL_001",
        "{\"prompt\": 12345678901}                           | 400 VAL_001",
        "{\"prompt\": {}}                                    | 400 VAL_001",
        "{\"prompt\": \"A bakery in Lyon\", \"tier\": \"pro\"} | 400 VAL_001",
        "{\"prompt\": \"A bakery in Lyon\", \"template\": \"casino\"} | 400 VAL_001",
        "{\"prompt\": \"A bakery in Lyon\", \"style\": {\"font\": \"comic\"}} | 400 VAL_001",
        "{\"prompt\": \"A bakery in Lyon\", \"features\": [null]} | 400 VAL_002",
        "{\"prompt\": \"A bakery in Lyon\", \"features\": [\"\"]} | 400 VAL_001",
        "{}                                                  | 400 AI_003",
        "{\"prompt\": null}                                  | 400 AI_003",
        "{\"prompt\": \"too short\"}                         | 400 AI_003",
        "{\"prompt\": \"              \"}                    | 400 AI_003",
        "{\"prompt\": \"A bakery \\u0000 in Lyon\"}          | 400 AI_003",
        "{\"prompt\": \"A bakery \\ud800 in Lyon\"}          | 400 AI_003",
        "{\"prompt\": \"A bakery \\u202e in Lyon\"}          | 400 AI_003"
      })
  void refusesWhatDoesNotFit(String body, String refusal) {
    assertThat(API.post(alice, PATH, body).refusal()).isEqualTo(refusal);
  }

  @Test
  void countsCodePointsAfterTrimming() {
    assertThat(API.post(alice, PATH, prompt("  " + "🥐".repeat(500) + "  ")).status())
        .isEqualTo(200);
    assertThat(API.post(alice, PATH, prompt("🥐".repeat(501))).refusal()).isEqualTo("400 AI_003");
    assertThat(API.post(alice, PATH, prompt("🥐".repeat(9))).refusal()).isEqualTo("400 AI_003");
    assertThat(API.post(alice, PATH, prompt("🥐".repeat(10))).status()).isEqualTo(200);
  }

  @Test
  void namesThePlaceOfEachFieldThatDoesNotFit() {
    TestApi.Answer answer =
        API.post(alice, PATH, "{\"prompt\": \"short\", \"features\": [\"ok\", \"\"]}");
    assertThat(answer.json().at("/error/code").asText()).isEqualTo("VAL_INVALID_INPUT");
    assertThat(answer.json().at("/error/details/errors").findValuesAsText("pointer"))
        .containsExactly("/features/1", "/prompt");
  }

  @Test
  void namesAnUnknownField() {
    TestApi.Answer answer =
        API.post(alice, PATH, "{\"prompt\": \"A bakery in Lyon\", \"style\": {\"colour\": 1}}");
    assertThat(answer.json().at("/error/details/pointer").asText()).isEqualTo("/style/colour");
  }

  @Test
  void refusesAnotherMediaTypeAndNone() {
    assertThat(
            API.send(
                    API.as(alice, PATH)
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString(prompt("A bakery in Lyon"))))
                .refusal())
        .isEqualTo("415 VAL_005");
    assertThat(
            API.send(
                    API.as(alice, PATH)
                        .POST(HttpRequest.BodyPublishers.ofString(prompt("A bakery in Lyon"))))
                .refusal())
        .isEqualTo("415 VAL_005");
  }

  @Test
  void refusesAnEmptyBody() {
    assertThat(API.post(alice, PATH, "").refusal()).isEqualTo("400 VAL_002");
  }

  @Test
  void refusesAnotherEncoding() {
    byte[] utf16 = prompt("A bakery in Lyon").getBytes(StandardCharsets.UTF_16);
    assertThat(
            API.send(
                    API.as(alice, PATH)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(utf16)))
                .refusal())
        .isEqualTo("400 VAL_003");
  }

  @Test
  void refusesNestingBeyondReason() {
    String deep = "{\"style\":".repeat(100_000);
    assertThat(API.post(alice, PATH, deep).status()).isEqualTo(400);
  }

  private static String prompt(String text) {
    return "{\"prompt\": \"" + text + "\"}";
  }
}
