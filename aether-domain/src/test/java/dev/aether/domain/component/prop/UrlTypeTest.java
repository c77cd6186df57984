package dev.aether.domain.component.prop;

import static dev.aether.domain.component.Json.json;
import static dev.aether.domain.component.prop.Verdicts.nearest;
import static dev.aether.domain.component.prop.Verdicts.same;
import static dev.aether.domain.component.prop.Verdicts.violation;
import static dev.aether.domain.component.prop.Verdicts.violations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.PropValue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTypeTest {
  private static final UrlType LINK = UrlType.link();
  private static final UrlType SOURCE = new UrlType(UrlType.Use.SOURCE);
  private static final String ASSET = "asset:0190f3c2-7b4e-7c1a-9d2f-0123456789ab";

  @Nested
  class Link {

    @ParameterizedTest
    @ValueSource(
        strings = {"", "#services", "/menu", "https://a.example", "mailto:a@b.example", "tel:112"})
    void leadsToASectionAPageOrAnAddress(String address) {
      assertThat(violations(LINK, PropValue.text(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "javascript:alert(1)", ASSET, " https://a.example", "menu"})
    void leadsNowhereElse(String address) {
      assertThat(violations(LINK, PropValue.text(address)))
          .containsExactly(
              violation(
                  Rule.BAD_FORMAT,
                  "An address is #section, /page, or begins with https:, http:, mailto: or tel:."));
    }
  }

  @Nested
  class Source {

    @ParameterizedTest
    @ValueSource(strings = {"", "https://a.example/a.png", ASSET})
    void isAFileOfTheWebOrAnUploadedOne(String address) {
      assertThat(violations(SOURCE, PropValue.text(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://a.example/a.png",
          "https:///a.png",
          "https://a.example/a b.png",
          "/a.png",
          "#a",
          "data:image/png,",
          "asset:",
          "asset:0190F3C2-7b4e-7c1a-9d2f-0123456789ab",
          "asset:0190f3c27b4e7c1a9d2f0123456789ab",
          ASSET + "0"
        })
    void isNothingElse(String address) {
      assertThat(violations(SOURCE, PropValue.text(address)))
          .containsExactly(
              violation(
                  Rule.BAD_FORMAT, "A file's address begins with https: or is asset: with an id."));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "false", "null", "['#a']", "{'href':'#a'}"})
  void isAText(String json) {
    Violation noAddress = violation(Rule.WRONG_KIND, "An address is expected here.");
    assertThat(violations(LINK, json)).containsExactly(noAddress);
    assertThat(violations(SOURCE, json)).containsExactly(noAddress);
  }

  @Test
  void isFreedOfTheBlanksAround() {
    assertThat(nearest(LINK, "' #services\\n'")).isEqualTo(same("'#services'"));
    assertThat(nearest(LINK, "'  '")).isEqualTo(same("''"));
    assertThat(nearest(SOURCE, "'\\thttps://a.example/a.png '"))
        .isEqualTo(same("'https://a.example/a.png'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'javascript:alert(1)'", "'java script:x'", "112", "null"})
  void isNotGuessed(String json) {
    assertThat(LINK.nearest(json(json))).isEmpty();
  }
}
