package dev.aether.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

  @ParameterizedTest
  @ValueSource(strings = {"!", "~", "0b9f2c1e-8a53-4b5e-a2a7-2f6a54b6a5a1", "\"quoted\""})
  void isWhateverIsVisible(String text) {
    assertThat(new IdempotencyKey(text)).hasToString(text);
  }

  @Test
  void isAsLongAsItsColumn() {
    assertThat(new IdempotencyKey("k".repeat(255)).value()).hasSize(255);
    assertRefused("k".repeat(256));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "a b", "a\u0000b", "\u007f", "빵집"})
  void refusesWhatCannotBeSeenOrStored(String text) {
    assertRefused(text);
  }

  private static void assertRefused(String text) {
    assertThatThrownBy(() -> new IdempotencyKey(text))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.VAL_INVALID_FORMAT));
  }
}
