package dev.aether.domain.component.prop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HrefIsAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#a",
        "#opening-hours",
        "/",
        "/menu",
        "/menu/",
        "/menu/lunch#soup",
        "/#soup",
        "/a/b/c/d/e/f/g/h",
        "/2024",
        "https://a.example",
        "http://a.example:8080/x?y=1&z=2#t",
        "https://한글.example/길",
        "mailto:me@a.example?subject=Hi",
        "tel:+82-2-123-4567"
      })
  void isOneAsItStands(String text) {
    assertThat(Href.isAddress(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "#",
        "#A",
        "#1",
        "#a b",
        "#a#b",
        "//a.example",
        "/Menu",
        "/menu//lunch",
        "/-menu",
        "/../x",
        "/menu?x=1",
        "/menu#",
        "/a/b/c/d/e/f/g/h/i",
        "/\n",
        "HTTPS://a.example",
        " https://a.example",
        "https://a.example ",
        "https://a.example/a b",
        "https://a.example/\u00A0",
        "https://a.example/\u200B",
        "https://a.example/\u0001",
        "https://a.example\n",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "mailto:me",
        "tel:1"
      })
  void isNone(String text) {
    assertThat(Href.isAddress(text)).isFalse();
  }

  @Test
  void anAnchorHasSixtyFourCharactersAtMost() {
    assertThat(Href.isAddress("#" + "a".repeat(64))).isTrue();
    assertThat(Href.isAddress("#" + "a".repeat(65))).isFalse();
    assertThat(Href.isAddress("/x#" + "a".repeat(64))).isTrue();
    assertThat(Href.isAddress("/x#" + "a".repeat(65))).isFalse();
  }

  @Test
  void aStepOfAPathHasAHundredCharactersAtMost() {
    assertThat(Href.isAddress("/" + "a".repeat(100))).isTrue();
    assertThat(Href.isAddress("/" + "a".repeat(101))).isFalse();
  }

  @Test
  void anAddressHasTwoThousandCharactersAtMost() {
    String host = "https://a.example/";
    assertThat(Href.isAddress(host + "a".repeat(2_000 - host.length()))).isTrue();
    assertThat(Href.isAddress(host + "a".repeat(2_001 - host.length()))).isFalse();
  }

  /** Some patterns try every way to cut a path into steps. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "#", "https://", "https://a.example/", "mailto:", "tel:"})
  void decidesInNoTime(String beginning) {
    for (String piece : new String[] {"a", "a/", "a-", "a.", "1", "@"}) {
      String hostile = beginning + piece.repeat(20_000) + "!";
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(2), () -> assertThat(Href.isAddress(hostile)).isFalse());
      String shorter = beginning + piece.repeat(900 / piece.length()) + "\n";
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(2), () -> assertThat(Href.isAddress(shorter)).isFalse());
    }
  }
}
