package dev.aether.domain.component.prop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HrefTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x?y=1&z=2#t, https://a.example/x?y=1&z=2#t",
    "HTTP://a.example:8080, http://a.example:8080",
    "https://한글.example/길, https://한글.example/길",
    "https://a.example/100%, https://a.example/100%25",
    "https://a.example/%EA%B0%80, https://a.example/%EA%B0%80",
    "'https://a.example/\"<x>', https://a.example/%22%3Cx%3E",
    "https://a.example/#a#b, https://a.example/#a%23b",
    "mailto:me@a.example?subject=Hi, mailto:me@a.example?subject=Hi",
    "tel:+82 2 123-4567, tel:+822123-4567",
    "#story, #story"
  })
  void leadsThere(String written, String address) {
    assertThat(Href.of(written, Set.of("story"))).contains(new Href(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "#gone",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "\u00A0javascript:x",
        "data:text/html,x",
        "//a.example",
        "/path",
        "page.html",
        "https:",
        "https://",
        "https:///x",
        "https://a..example",
        "https://-",
        "https://me:pass@a.example/",
        "https://[::1]/",
        "https://a.example:99x/",
        "https:\\\\a.example",
        "mailto:",
        "mailto:me",
        "mailto:@b",
        "tel:",
        "tel:call me",
        "ftp://a.example",
        "HTTPS",
        "x:y"
      })
  void isNoAddress(String written) {
    assertThat(Href.of(written, Set.of("story"))).isEmpty();
  }

  @Test
  void endlessAddressesAreRefused() {
    assertThat(Href.of("https://a.example/" + "x".repeat(5_000), Set.of())).isEmpty();
  }

  @Test
  void decidesInNoTimeWhateverTheHost() {
    String host = "a-".repeat(900);
    assertThat(Href.of("https://" + host, Set.of())).isEmpty();
  }
}
