package dev.aether.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void dropsWhatNoPageMayHold() {
    assertThat(PlainText.clean("a\u0000\u0007\uFFFF\uFDD0\uD800b\r\n\tc")).isEqualTo("ab\n\tc");
  }

  @Test
  void dropsWhatTurnsTheReadingDirection() {
    assertThat(PlainText.clean("a\u202Eb\u2066c")).isEqualTo("abc");
  }

  @Test
  void composesKoreanLetters() {
    assertThat(PlainText.clean("\u1112\u1161\u11AB")).isEqualTo("한");
  }

  @Test
  void cutsALongLineAtAWord() {
    assertThat(PlainText.line("one  two\nthree four", 12)).isEqualTo("one two…");
    assertThat(PlainText.line("one two", 12)).isEqualTo("one two");
  }

  @Test
  void cutsNoCharacterInTwo() {
    assertThat(PlainText.line("😀😀😀😀", 3)).isEqualTo("😀😀…");
  }

  @Test
  void seesNothingInBlanks() {
    assertThat(PlainText.isVisible(" \u00A0\u200B\u202E\n")).isFalse();
    assertThat(PlainText.isVisible("x")).isTrue();
  }
}
