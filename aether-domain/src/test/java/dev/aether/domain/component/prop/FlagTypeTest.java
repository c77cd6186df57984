package dev.aether.domain.component.prop;

import static dev.aether.domain.component.prop.Verdicts.nearest;
import static dev.aether.domain.component.prop.Verdicts.same;
import static dev.aether.domain.component.prop.Verdicts.violation;
import static dev.aether.domain.component.prop.Verdicts.violations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlagTypeTest {
  private static final FlagType FLAG = new FlagType();

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void isTrueOrFalse(String json) {
    assertThat(violations(FLAG, json)).isEmpty();
    assertThat(nearest(FLAG, json)).isEqualTo(same(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'true'", "1", "null", "[true]", "{}"})
  void isNothingElse(String json) {
    assertThat(violations(FLAG, json))
        .containsExactly(violation(Rule.WRONG_KIND, "True or false is expected here."));
  }

  @ParameterizedTest
  @CsvSource({"true,true", "' True ',true", "FALSE,false", "'false\\n',false"})
  void isReadOutOfAText(String text, String flag) {
    assertThat(nearest(FLAG, "'" + text + "'")).isEqualTo(same(flag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "'yes'", "1", "0", "null", "[true]", "{}"})
  void isNotGuessed(String json) {
    assertThat(nearest(FLAG, json)).isEmpty();
  }
}
