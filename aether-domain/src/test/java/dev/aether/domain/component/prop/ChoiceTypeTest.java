package dev.aether.domain.component.prop;

import static dev.aether.domain.component.prop.Verdicts.nearest;
import static dev.aether.domain.component.prop.Verdicts.same;
import static dev.aether.domain.component.prop.Verdicts.violation;
import static dev.aether.domain.component.prop.Verdicts.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.component.PropValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTypeTest {
  private static final ChoiceType SIZE = ChoiceType.of("small", "large");

  @ParameterizedTest
  @ValueSource(strings = {"'small'", "'large'"})
  void takesEachOfItsWords(String json) {
    assertThat(violations(SIZE, json)).isEmpty();
    assertThat(nearest(SIZE, json)).isEqualTo(same(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "'Small'", "'small '", "'medium'"})
  void refusesOthers(String json) {
    assertThat(violations(SIZE, json))
        .containsExactly(violation(Rule.NOT_A_CHOICE, "This is none of [small, large]."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "true", "null", "['small']", "{'small':true}"})
  void refusesWhatIsNoText(String json) {
    assertThat(violations(SIZE, json))
        .containsExactly(violation(Rule.WRONG_KIND, "One of [small, large] is expected here."));
    assertThat(nearest(SIZE, json)).isEmpty();
  }

  @Test
  void isNearWhereNothingButLettersSizeAndBlanksDiffer() {
    assertThat(nearest(SIZE, "' LARGE\\n'")).isEqualTo(same("'large'"));
    assertThat(nearest(SIZE, "'larg'")).isEmpty();
    assertThat(nearest(SIZE, "''")).isEmpty();
  }

  @Test
  void keepsAWordThatDiffersFromAnotherInLettersSizeOnly() {
    ChoiceType sizes = ChoiceType.of("M", "m");
    assertThat(nearest(sizes, "'m'")).isEqualTo(same("'m'"));
    assertThat(nearest(sizes, "' m '")).isEqualTo(same("'m'"));
    assertThat(nearest(sizes, "'M'")).isEqualTo(same("'M'"));
  }

  @Test
  void hasEachWordOnceAndOneAtLeast() {
    assertThatThrownBy(ChoiceType::of).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChoiceType.of("a", "b", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a choice has options, each once: [a, b, a]");
    assertThat(ChoiceType.of("b", "a").options()).isEqualTo(List.of("b", "a"));
  }

  @Test
  void takesAnOptionAsItIsEvenWithBlanksAround() {
    ChoiceType padded = ChoiceType.of(" top ", "top");
    for (String option : padded.options()) {
      assertThat(padded.nearest(PropValue.text(option)))
          .contains(new Nearest(PropValue.text(option), false));
    }
    assertThat(ChoiceType.of(" top ").nearest(PropValue.text(" top "))).isPresent();
  }
}
