package dev.aether.domain.shared;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {
  private static final TextRule RULE = new TextRule("motto", 1, 10);

  @Nested
  class Trimming {

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t\r\n", "\u00A0", "\u200B", "\uFEFF", "\u3000", "\u2028", "\f"})
    void dropsBlanksAtBothEnds(String blank) {
      assertThat(RULE.require(blank + "a b" + blank, ErrorCode.VAL_INVALID_INPUT)).isEqualTo("a b");
    }

    @Test
    void keepsAFlagWholeThatEndsInAnInvisibleTag() {
      String scotland =
          new String(
              new int[] {0x1F3F4, 0xE0067, 0xE0062, 0xE0073, 0xE0063, 0xE0074, 0xE007F}, 0, 7);
      assertThat(RULE.require(scotland + " ", ErrorCode.VAL_INVALID_INPUT)).isEqualTo(scotland);
    }
  }

  @Nested
  class Length {

    @Test
    void isCountedInCodePoints() {
      assertThat(RULE.objectionTo("\uD83C\uDF5E".repeat(10))).isEmpty();
      assertThat(RULE.objectionTo("\uD83C\uDF5E".repeat(11)))
          .contains("The motto has 11 characters; at most 10 fit.");
    }

    @Test
    void countsInvisibleCharactersAgainstTheMaximum() {
      assertThat(RULE.objectionTo("a" + "\u200D".repeat(10) + "b")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "\u200B",
          "\u200D",
          "\u2060",
          "\u00AD",
          "\u3164",
          "\u2800",
          "\uFE0F",
          "\u115F",
          "\u180E",
          "\u200E \u200E",
          "\u3164\u00A0\u3164",
          "\uDB40\uDD00"
        })
    void ofWhatNobodySeesIsNothing(String invisible) {
      assertThat(RULE.objectionTo(invisible))
          .contains("The motto has 0 characters; at least 1 are needed.");
    }

    @Test
    void mayBeNothingWhereNothingIsNeeded() {
      assertThat(new TextRule("motto", 0, 10).objectionTo(" \u200B ")).isEmpty();
    }

    @Test
    void ofAMillionBlanksIsReadAtOnce() {
      assertThat(RULE.objectionTo(" ".repeat(1_000_000))).isPresent();
      assertThat(RULE.objectionTo("a" + " ".repeat(1_000_000))).isEmpty();
    }
  }

  @Nested
  class Characters {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\0",
          "\u0001",
          "\u001B",
          "\u007F",
          "\u0085",
          "\uD800",
          "\uDC00",
          "\uDC00\uD800",
          "\u202A",
          "\u202E",
          "\u2066",
          "\u2069",
          "\uFFFE",
          "\uFFFF",
          "\uD83F\uDFFE"
        })
    void areRefusedWhenTheyCannotBeStoredOrDeceive(String bad) {
      assertThat(RULE.objectionTo("a" + bad + "b")).get().asString().contains("forbidden", "U+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\r\nb", "가나", "é", "a\u200Db", "\u200Fשלום"})
    void ofOrdinaryTextsAreKept(String text) {
      assertThat(RULE.require(text, ErrorCode.VAL_INVALID_INPUT)).isEqualTo(text);
    }

    @Test
    void areNamedInTheObjection() {
      assertThat(RULE.objectionTo("a\u202Eb"))
          .contains("The motto has a forbidden character, U+202E.");
    }
  }

  @Test
  void objectsToAMissingText() {
    assertThat(RULE.objectionTo(null)).contains("The motto is missing.");
  }

  @Test
  void refusesAsTheCodeThatItIsGiven() {
    Problem problem = refusal(() -> RULE.require("", ErrorCode.AI_INVALID_PROMPT));
    assertThat(problem.code()).isEqualTo(ErrorCode.AI_INVALID_PROMPT);
    assertThat(problem.message()).startsWith("The motto ");
  }
}
