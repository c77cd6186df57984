package dev.aether.domain.component.prop;

import static dev.aether.domain.component.prop.Verdicts.nearest;
import static dev.aether.domain.component.prop.Verdicts.violation;
import static dev.aether.domain.component.prop.Verdicts.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.component.ComponentKind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTypeTest {
  private static final SlotType SLOT =
      new SlotType(
          Set.of(ComponentKind.WIDGET, ComponentKind.ELEMENT), Set.of("hero", "card"), 1, 3);

  @Test
  void acceptsKindsAndNames() {
    assertThat(SLOT.accepts("button", ComponentKind.ELEMENT)).isTrue();
    assertThat(SLOT.accepts("hero", ComponentKind.SECTION)).isTrue();
    assertThat(SLOT.accepts("faq", ComponentKind.SECTION)).isFalse();
  }

  @Test
  void tellsThemInOneOrder() {
    assertThat(SLOT.kinds()).containsExactly(ComponentKind.ELEMENT, ComponentKind.WIDGET);
    assertThat(SLOT.names()).containsExactly("card", "hero");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "'card'", "{}"})
  void hasNoValue(String json) {
    assertThat(violations(SLOT, json))
        .containsExactly(
            violation(Rule.WRONG_KIND, "This is a place for children; it has no value."));
    assertThat(nearest(SLOT, json)).isEmpty();
  }

  @Test
  void mayBeEmptyUnlessItSaysOtherwise() {
    assertThat(SlotType.of(4, ComponentKind.ELEMENT))
        .isEqualTo(new SlotType(Set.of(ComponentKind.ELEMENT), Set.of(), 0, 4));
  }

  @ParameterizedTest
  @CsvSource({"-1,1", "2,1"})
  void hasRoomForSomeNumber(int min, int max) {
    Set<ComponentKind> kinds = Set.of(ComponentKind.ELEMENT);
    assertThatThrownBy(() -> new SlotType(kinds, Set.of(), min, max))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a slot of " + min + " to " + max + " of nothing");
    assertThat(new SlotType(kinds, Set.of(), 0, 0).max()).isZero();
  }

  @Test
  void isForSomething() {
    assertThatThrownBy(() -> new SlotType(Set.of(), Set.of(), 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new SlotType(Set.of(), Set.of("card"), 1, 1).accepts("card", ComponentKind.LAYOUT))
        .isTrue();
  }
}
