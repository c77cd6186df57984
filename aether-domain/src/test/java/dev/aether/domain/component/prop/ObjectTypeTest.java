package dev.aether.domain.component.prop;

import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;
import static dev.aether.domain.component.prop.Verdicts.less;
import static dev.aether.domain.component.prop.Verdicts.nearest;
import static dev.aether.domain.component.prop.Verdicts.same;
import static dev.aether.domain.component.prop.Verdicts.violation;
import static dev.aether.domain.component.prop.Verdicts.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.PropValue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectTypeTest {
  private static final ObjectType MAKER =
      ObjectType.of(
          required("name", new TextType(1, 5), "Who."),
          optional("born", NumberType.whole(1800, 2100), "When."),
          required("kind", new TextType(0, 9), "What.").withDefault(PropValue.text("baker")));

  @Nested
  class Check {

    @Test
    void takesItsFields() {
      assertThat(violations(MAKER, "{'name':'Ada','kind':'x','born':1815}")).isEmpty();
      assertThat(violations(MAKER, "{'name':'Ada','kind':''}")).isEmpty();
    }

    @Test
    void findsEverythingAtOnceWithItsPlace() {
      assertThat(violations(ListType.of(MAKER, 5), "[{'born':1,'a/b':0,'m~n':0}]"))
          .containsExactly(
              new Violation(Rule.OUT_OF_RANGE, "/0/born", "The number is from 1800 to 2100."),
              new Violation(Rule.UNKNOWN_PROP, "/0/a~1b", "There is no such prop."),
              new Violation(Rule.UNKNOWN_PROP, "/0/m~0n", "There is no such prop."),
              new Violation(Rule.MISSING_PROP, "/0/name", "This is required."),
              new Violation(Rule.MISSING_PROP, "/0/kind", "This is required."));
    }

    @Test
    void aFieldThatIsNullIsThere() {
      assertThat(violations(MAKER, "{'name':null,'kind':''}"))
          .containsExactly(new Violation(Rule.WRONG_KIND, "/name", "A text is expected here."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'Ada'", "[]", "null", "1", "true"})
    void refusesWhatIsNoObject(String json) {
      assertThat(violations(MAKER, json))
          .containsExactly(violation(Rule.WRONG_KIND, "An object is expected here."));
      assertThat(nearest(MAKER, json)).isEmpty();
    }
  }

  @Nested
  class NearestObject {

    @Test
    void isOneThatFits() {
      String fits = "{'kind':'x','name':'Ada'}";
      assertThat(nearest(MAKER, fits)).isEqualTo(same(fits));
    }

    @Test
    void fillsInWhatIsRequiredAndHasADefault() {
      assertThat(nearest(MAKER, "{'name':'Ada'}")).isEqualTo(same("{'name':'Ada','kind':'baker'}"));
    }

    @Test
    void losesWhatIsUnknownAndWhatCannotBeMadeToFit() {
      assertThat(nearest(MAKER, "{'name':'Adalbert','kind':'x','born':'once','x':1}"))
          .isEqualTo(less("{'name':'Adalb','kind':'x'}"));
    }

    @Test
    void replacesWhatCannotBeMadeToFitByItsDefault() {
      assertThat(nearest(MAKER, "{'name':'Ada','kind':[]}"))
          .isEqualTo(less("{'name':'Ada','kind':'baker'}"));
    }

    @Test
    void isNothingWhereSomethingRequiredHasNoDefault() {
      assertThat(nearest(MAKER, "{'kind':'x'}")).isEmpty();
      assertThat(nearest(MAKER, "{'name':'','kind':'x'}")).isEmpty();
    }
  }

  @Test
  void holdsNoPlacesForChildren() {
    PropSpec slot = optional("children", SlotType.of(1, ComponentKind.ELEMENT), "Inside.");
    assertThatThrownBy(() -> ObjectType.of(slot))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("children stand in components and not in objects");
  }
}
