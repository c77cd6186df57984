package dev.aether.domain.site;

import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteNameTest {

  @Test
  void hasOneToEightyCodePoints() {
    assertThat(new SiteName("가")).hasToString("가");
    assertThat(new SiteName("\uD83C\uDF5E".repeat(80)).value()).hasSize(160);
    assertThat(refusalCode(() -> new SiteName("a".repeat(81))))
        .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
  }

  @ParameterizedTest
  @ValueSource(strings = {" Joe  Diner ", "Joe\nDiner", "Joe\r\n\tDiner", "Joe\u2028Diner"})
  void isOneLineWithSingleBlanks(String raw) {
    assertThat(new SiteName(raw)).hasToString("Joe Diner");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "\u200B", "\u200E \u200E", "\u3164", "a\0", "a\u202Eb", "\uD800"})
  void refusesNothingAndWhatDeceives(String raw) {
    assertThat(refusalCode(() -> new SiteName(raw))).isEqualTo(ErrorCode.VAL_INVALID_INPUT);
  }
}
