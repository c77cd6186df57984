package dev.aether.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isThatOfTheStandard() {
    assertThat(Sha256.of("abc")).hasToString(OF_ABC).isEqualTo(new Sha256(OF_ABC));
    assertThat(Sha256.of(new byte[0]).hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void isTakenOfTheUtf8Form() {
    assertThat(Sha256.of("é")).isEqualTo(Sha256.of(new byte[] {(byte) 0xC3, (byte) 0xA9}));
  }

  @Test
  void matchesItselfOnly() {
    assertThat(Sha256.of("abc").matches(new Sha256(OF_ABC))).isTrue();
    assertThat(Sha256.of("abd").matches(new Sha256(OF_ABC))).isFalse();
  }

  @Test
  void has32Bytes() {
    assertThat(Sha256.of("abc").bytes()).hasSize(32).startsWith(0xBA, 0x78).endsWith(0x15, 0xAD);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"ba78", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
  void isNothingElse(String text) {
    assertThatThrownBy(() -> new Sha256(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
