package dev.aether.domain.component.prop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.PropValue;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropSpecTest {

  @Test
  void saysWhetherItIsRequired() {
    assertThat(PropSpec.required("title", TextType.line(), "Its name."))
        .isEqualTo(new PropSpec("title", TextType.line(), true, Optional.empty(), "Its name."));
    assertThat(PropSpec.optional("title", TextType.line(), "Its name."))
        .isEqualTo(new PropSpec("title", TextType.line(), false, Optional.empty(), "Its name."));
  }

  @Test
  void hasADefaultOfItsType() {
    PropSpec stars = PropSpec.required("stars", NumberType.whole(0, 5), "How good.");
    assertThat(stars.withDefault(PropValue.number(5)))
        .isEqualTo(
            new PropSpec(
                "stars",
                NumberType.whole(0, 5),
                true,
                Optional.of(PropValue.number(5)),
                "How good."));
    assertThatThrownBy(() -> stars.withDefault(PropValue.number(6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the default of stars is not of its type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "title", "paddingTop", "h1"})
  void isCalledInCamelCase(String name) {
    assertThat(PropSpec.optional(name, TextType.line(), "").name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Title", "1st", "padding-top", "a b", "a/b", "é", "a\n"})
  void isNotCalledOtherwise(String name) {
    assertThatThrownBy(() -> PropSpec.optional(name, TextType.line(), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a prop's name is in camel case: " + name);
  }

  @Test
  void hasANameOfSixtyFourLettersAtMost() {
    assertThat(PropSpec.optional("a".repeat(64), TextType.line(), "").name()).hasSize(64);
    assertThatThrownBy(() -> PropSpec.optional("a".repeat(65), TextType.line(), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void requiresNoValueOfAPlaceForChildren() {
    SlotType slot = SlotType.of(1, ComponentKind.ELEMENT);
    assertThatThrownBy(() -> PropSpec.required("children", slot, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a place for children has no value to require: children");
    assertThatThrownBy(
            () -> PropSpec.optional("children", slot, "").withDefault(PropValue.text("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
