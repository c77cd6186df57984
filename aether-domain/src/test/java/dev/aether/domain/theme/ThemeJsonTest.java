package dev.aether.domain.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeJsonTest {
  @Test
  void isReadAsItWasWritten() {
    assertThat(ThemeJson.read(ThemeJson.write(Theme.standard()).toJson()))
        .isEqualTo(Theme.standard());
  }
}
