package dev.aether.domain.account;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

  @Nested
  class Choose {

    @Test
    void acceptsEightCharacters() {
      assertThat(Password.choose("abcdefgh").reveal()).isEqualTo("abcdefgh");
    }

    @Test
    void refusesSevenCharacters() {
      assertThat(refusalCode(() -> Password.choose("abcdefg")))
          .isEqualTo(ErrorCode.AUTH_WEAK_PASSWORD);
    }

    @Test
    void countsAnEmojiOnce() {
      assertThat(refusalCode(() -> Password.choose("\uD83C\uDF5E".repeat(7))))
          .isEqualTo(ErrorCode.AUTH_WEAK_PASSWORD);
      assertThat(Password.choose("\uD83C\uDF5E".repeat(8))).isNotNull();
    }

    @Test
    void keepsBlanksAsTyped() {
      assertThat(Password.choose("  a b c  ").reveal()).isEqualTo("  a b c  ");
    }
  }

  @Nested
  class Typed {

    @Test
    void acceptsOneCharacter() {
      assertThat(Password.typed("a").reveal()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "가", "\uD83C\uDF5E"})
    void acceptsSeventyTwoBytesOfAnyScript(String character) {
      int bytes = character.getBytes(StandardCharsets.UTF_8).length;
      String longest = character.repeat(72 / bytes);
      assertThat(Password.typed(longest).reveal()).isEqualTo(longest);
      assertThat(refusalCode(() -> Password.typed(longest + "a")))
          .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcdefgh\0", "\0abcdefgh", "abcdefg\uD800", "\uDC00abcdefg"})
    void refusesWhatCouldNeverMatch(String raw) {
      assertThat(refusalCode(() -> Password.typed(raw))).isEqualTo(ErrorCode.VAL_INVALID_INPUT);
      assertThat(refusalCode(() -> Password.choose(raw))).isEqualTo(ErrorCode.VAL_INVALID_INPUT);
    }
  }

  @Test
  void showsNothingOfItself() {
    assertThat(Password.choose("correct horse")).hasToString("***");
    assertThat(String.valueOf(Password.typed("correct horse"))).doesNotContain("correct");
  }

  @Test
  void isNotRepeatedInARefusal() {
    assertThat(refusal(() -> Password.choose("secret")).message()).doesNotContain("secret");
    assertThat(refusal(() -> Password.typed("secret\0")).message()).doesNotContain("secret");
  }
}
