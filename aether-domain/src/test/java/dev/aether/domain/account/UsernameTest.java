package dev.aether.domain.account;

import static dev.aether.domain.shared.Refusals.refusedPlace;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

  @Test
  void isInSmallLetters() {
    assertThat(new Username("Ada_Lovelace-1").value()).isEqualTo("ada_lovelace-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ab", "_ada", "ada_", "a__b", "a b c", "adä", "\u0430da", "a.b", "ada\n"})
  void refusesOtherForms(String text) {
    assertThat(refusedPlace(() -> new Username(text))).isEqualTo("/username");
    assertThat(refusedPlace(() -> new Username("a".repeat(31)))).isEqualTo("/username");
  }
}
