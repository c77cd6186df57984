package dev.aether.domain.account;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.co",
        "first.last+tag@example.co.uk",
        "o'neill@example.com",
        "!#$%&'*+/=?^_`{|}~-@example.com",
        "1@2.example",
        "a@xn--3e0b707e.example",
        "a@a-b.example"
      })
  void acceptsAddressesThatPeopleHave(String address) {
    assertThat(new Email(address)).hasToString(address);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "a",
        "@example.com",
        "a@",
        "a@localhost",
        "a@b@example.com",
        ".a@example.com",
        "a.@example.com",
        "a..b@example.com",
        "a@-b.example",
        "a@b-.example",
        "a@example..com",
        "a@example.com.",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "\"a b\"@example.com",
        "a b@example.com",
        "a@exam_ple.com",
        "a@example.com\n",
        "a@example.com\nBcc: b@example.com",
        "a\0@example.com",
        "Alice <a@example.com>",
        "a,b@example.com",
        "é@example.com",
        "a@한글.example",
        "A@example.com"
      })
  void refusesWhatIsNotAnAddress(String address) {
    assertThat(refusalCode(() -> new Email(address))).isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
  }

  @Nested
  class Length {
    private static final String DOMAIN = "@" + "b".repeat(63) + "." + "c".repeat(63) + ".example";

    @Test
    void is254CharactersAtMost() {
      String longest = "a".repeat(254 - DOMAIN.length()) + DOMAIN;
      assertThat(new Email(longest).value()).hasSize(254);
      assertThat(refusalCode(() -> new Email("a" + longest)))
          .isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
    }

    @Test
    void ofALabelIs63CharactersAtMost() {
      assertThat(new Email("a@" + "b".repeat(63) + ".example")).isNotNull();
      assertThat(refusal(() -> new Email("a@" + "b".repeat(64) + ".example"))).isNotNull();
    }

    @Test
    void ofAMillionCharactersIsRefused() {
      assertThat(refusal(() -> Email.parse("a".repeat(1_000_000) + "@b.co"))).isNotNull();
      assertThat(refusal(() -> Email.parse("a.".repeat(140) + "@"))).isNotNull();
    }
  }

  @Nested
  class Parse {

    @Test
    void overlooksBlanksAndUpperCase() {
      assertThat(Email.parse("  Alice@Example.COM\n")).isEqualTo(new Email("alice@example.com"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "a@b"})
    void refusesWhatIsNotAnAddress(String raw) {
      assertThat(refusalCode(() -> Email.parse(raw))).isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
    }

    @Test
    void neverMakesAnotherAddressOfALookalike() {
      assertThat(refusal(() -> Email.parse("\u212Aim@example.com"))).isNotNull();
      assertThat(refusal(() -> Email.parse("k\u0130m@example.com"))).isNotNull();
      assertThat(refusal(() -> Email.parse("kim@exam\u200Bple.com"))).isNotNull();
    }

    @Test
    void doesNotRepeatTheInputInTheRefusal() {
      assertThat(refusal(() -> Email.parse("<script>")).message()).doesNotContain("script");
    }
  }
}
