package dev.aether.domain.component;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentTypeTest {
  private static final Problem NO_TYPE =
      Problem.of(
          ErrorCode.SITE_INVALID_TREE,
          "A component's type is a lower-case name such as hero, or hero@2 for its version 2.");

  @ParameterizedTest
  @CsvSource({
    "hero,hero,1",
    "h,h,1",
    "call-to-action,call-to-action,1",
    "h1@2,h1,2",
    "a@999,a,999"
  })
  void isReadAsItIsWritten(String wire, String name, int version) {
    ComponentType type = ComponentType.ofWire(wire);
    assertThat(type).isEqualTo(new ComponentType(name, version));
    assertThat(type.wire()).isEqualTo(wire);
    assertThat(type).hasToString(wire);
  }

  @Test
  void leavesTheFirstVersionOut() {
    assertThat(ComponentType.ofWire("hero@1")).isEqualTo(ComponentType.of("hero"));
    assertThat(ComponentType.of("hero").wire()).isEqualTo("hero");
    assertThat(ComponentType.PAGE).isEqualTo(ComponentType.ofWire("page"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hero",
        "1st",
        "-a",
        "hero ",
        "hero\n",
        "a_b",
        "hero@",
        "hero@0",
        "hero@01",
        "hero@1000",
        "hero@-1",
        "hero@x",
        "@2",
        "hero@2@3",
        "héro"
      })
  void refusesOtherForms(String wire) {
    assertThat(refusal(() -> ComponentType.ofWire(wire))).isEqualTo(NO_TYPE);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"Hero", "hero@2", "a b", "1"})
  void refusesOtherNames(String name) {
    assertThat(refusal(() -> ComponentType.of(name))).isEqualTo(NO_TYPE);
  }

  @Test
  void hasANameOfSixtyFourCharactersAtMost() {
    assertThat(ComponentType.ofWire("a".repeat(64) + "@2").name()).hasSize(64);
    assertThat(refusal(() -> ComponentType.ofWire("a".repeat(65)))).isEqualTo(NO_TYPE);
    assertThat(refusal(() -> ComponentType.of("a".repeat(65)))).isEqualTo(NO_TYPE);
  }

  @Test
  void hasAVersionFromOneTo999() {
    assertThat(new ComponentType("hero", 999).version()).isEqualTo(999);
    assertThat(refusal(() -> new ComponentType("hero", 1_000))).isEqualTo(NO_TYPE);
    assertThat(refusal(() -> new ComponentType("hero", 0))).isEqualTo(NO_TYPE);
  }

  @Test
  void kindsAndFacetsAreCalledInLowerCase() {
    assertThat(ComponentKind.SECTION.wire()).isEqualTo("section");
    assertThat(ComponentKind.LAYOUT.wire()).isEqualTo("layout");
    assertThat(Facet.PROPS.wire()).isEqualTo("props");
    assertThat(Facet.RESPONSIVE.wire()).isEqualTo("responsive");
  }
}
