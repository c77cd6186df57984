package dev.aether.domain.component.prop;

import static dev.aether.domain.component.prop.Verdicts.nearest;
import static dev.aether.domain.component.prop.Verdicts.same;
import static dev.aether.domain.component.prop.Verdicts.violation;
import static dev.aether.domain.component.prop.Verdicts.violations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTypeTest {
  private static final ColourType COLOUR = new ColourType();

  @ParameterizedTest
  @ValueSource(
      strings = {"'#fff'", "'#0062D6'", "'primary'", "'secondary'", "'background'", "'accent'"})
  void isACodeOrOneOfTheTheme(String json) {
    assertThat(violations(COLOUR, json)).isEmpty();
    assertThat(nearest(COLOUR, json)).isEqualTo(same(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "'#ff'", "'#ggg'", "'url(x)'", "'Primary'", "'blau'", "' #fff'"})
  void isNothingElse(String json) {
    assertThat(violations(COLOUR, json))
        .containsExactly(
            violation(
                Rule.BAD_FORMAT,
                "A colour is one that CSS knows, such as #0062d6, or one of"
                    + " [primary, secondary, background, text, accent]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"255", "true", "null", "['#fff']", "{}"})
  void isAText(String json) {
    assertThat(violations(COLOUR, json))
        .containsExactly(violation(Rule.WRONG_KIND, "A colour is expected here."));
    assertThat(nearest(COLOUR, json)).isEmpty();
  }

  @Test
  void isFreedOfTheBlanksAround() {
    assertThat(nearest(COLOUR, "' #fff '")).isEqualTo(same("'#fff'"));
    assertThat(nearest(COLOUR, "'\\ttext'")).isEqualTo(same("'text'"));
    assertThat(nearest(COLOUR, "'reddish'")).isEmpty();
  }
}
