package dev.aether.domain.access;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PresentedKeyTest {
  private static final String TEXT = "aek_0123abcd" + "v".repeat(40);

  @Nested
  class OfEntropy {

    @Test
    void hasEightVisibleCharactersAndFortySecretOnes() {
      byte[] random = new byte[30];
      Arrays.fill(random, (byte) 0xFF);
      assertThat(PresentedKey.ofEntropy(random).reveal()).isEqualTo("aek_" + "v".repeat(48));
    }

    @Test
    void keepsLeadingZeros() {
      byte[] random = new byte[30];
      random[29] = 1;
      assertThat(PresentedKey.ofEntropy(random).reveal()).isEqualTo("aek_" + "0".repeat(47) + "1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29, 31})
    void takesThirtyBytes(int bytes) {
      assertThatThrownBy(() -> PresentedKey.ofEntropy(new byte[bytes]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("a key is made of 30 bytes");
    }
  }

  @Nested
  class Parse {

    @Test
    void findsThePrefix() {
      assertThat(PresentedKey.parse(TEXT).prefix()).isEqualTo("0123abcd");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
        strings = {
          "aek_",
          "aek_0123abcd",
          "AEK_0123abcdvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv",
          "aek_0123abcdvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv",
          "aek_0123abcdvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv",
          "aek_0123abcdwvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv",
          "aek_0123ABCDvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv",
          "aek_0123abcdvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv\n",
          " aek_0123abcdvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"
        })
    void refusesAnythingElseWithoutRepeatingIt(String raw) {
      assertThat(refusal(() -> PresentedKey.parse(raw)))
          .isEqualTo(Problem.of(ErrorCode.KEY_INVALID, "The API key is not valid."));
    }
  }

  @Test
  void isStoredAsTheHashOfItsWholeText() {
    assertThat(PresentedKey.parse(TEXT).hash()).isEqualTo(Sha256.of(TEXT));
  }

  @Test
  void isPrintedWithoutItsSecret() {
    assertThat(PresentedKey.parse(TEXT)).hasToString("aek_0123abcd***");
  }

  @Test
  void isToldFromATokenByItsMark() {
    assertThat(PresentedKey.looksLike("aek_")).isTrue();
    assertThat(PresentedKey.looksLike("eyJhbGciOiJIUzI1NiJ9")).isFalse();
  }

  @Property
  void isReadBackAsItWasShown(@ForAll @Size(30) byte[] random) {
    PresentedKey key = PresentedKey.ofEntropy(random);
    PresentedKey read = PresentedKey.parse(key.reveal());
    assertThat(read.reveal()).isEqualTo(key.reveal());
    assertThat(read.hash()).isEqualTo(key.hash());
  }
}
