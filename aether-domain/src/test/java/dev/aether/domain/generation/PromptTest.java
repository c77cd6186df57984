package dev.aether.domain.generation;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTest {
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  @Nested
  class Length {

    @Test
    void isTenToFiveHundredCodePoints() {
      assertThat(new Prompt("a".repeat(10)).value()).hasSize(10);
      assertThat(new Prompt("\uD83C\uDF5E".repeat(500)).value()).hasSize(1000);
    }

    @Test
    void ofNineIsTooShort() {
      assertThat(refusal(() -> new Prompt("a".repeat(9))).message()).contains("9", "at least 10");
      assertThat(refusal(() -> new Prompt("\uD83C\uDF5E".repeat(9))).message()).contains("9");
    }

    @Test
    void of501IsTooLong() {
      assertThat(refusal(() -> new Prompt("가".repeat(501))).message())
          .contains("501", "at most 500");
    }

    @Test
    void isTakenAfterTrimming() {
      assertThat(new Prompt(" ".repeat(900) + "a".repeat(500) + "\n").value()).hasSize(500);
      assertThat(refusalCode(() -> new Prompt("  123456789  ")))
          .isEqualTo(ErrorCode.AI_INVALID_PROMPT);
    }

    @Test
    void doesNotCountWhatJoinsAnEmoji() {
      assertThat(new Prompt("a family: " + FAMILY).value()).endsWith(FAMILY);
      assertThat(refusal(() -> new Prompt(FAMILY.repeat(3))).message()).contains("9 characters");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00A0", "\u200B", "\uFEFF", "\u3000", "\t", "\n"})
  void trimsBlanks(String blank) {
    assertThat(new Prompt(blank + "A bakery in Seoul" + blank).value())
        .isEqualTo("A bakery in Seoul");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200D", "\u00A0", "\u2060", "\u3164", "\u2800", "\uFE0F"})
  void refusesOnlyInvisibleCharacters(String invisible) {
    assertThat(refusal(() -> new Prompt(invisible.repeat(20))).message()).contains("0 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\uD83D", "\uDE00", "\u202E", "\u2067", "\u001B", "\uFFFF"})
  void refusesCharactersThatCannotBeStoredOrDeceive(String bad) {
    assertThat(refusalCode(() -> new Prompt("A bakery " + bad + " in Seoul")))
        .isEqualTo(ErrorCode.AI_INVALID_PROMPT);
  }

  @Test
  void refusesAMissingText() {
    assertThat(refusal(() -> new Prompt(null)).message()).isEqualTo("The prompt is missing.");
  }

  @Test
  void keepsLinesWithin() {
    assertThat(new Prompt("A bakery\nin Seoul")).hasToString("A bakery\nin Seoul");
  }
}
