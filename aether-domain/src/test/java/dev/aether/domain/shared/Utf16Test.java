package dev.aether.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf16Test {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "빵집", "\uD83D\uDE00", "a\uD83D\uDE00\uD83D\uDE00b"})
  void findsNothingInWhatCanBeWritten(String text) {
    assertThat(Utf16.hasLoneSurrogate(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
  void findsHalfAPair(String text) {
    assertThat(Utf16.hasLoneSurrogate(text)).isTrue();
  }
}
