package dev.aether.domain.component.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.SampleComponents;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.Rule;
import dev.aether.domain.component.prop.SchemaReader;
import dev.aether.domain.component.prop.Violation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FacetSchemasTest {

  private static List<Violation> told(ComponentNode section) {
    return SampleComponents.REGISTRY.check(Pages.page(section));
  }

  private static List<Violation> told(Facet facet, Fields settings) {
    return told(Pages.card("a").with(facet, settings));
  }

  private static Fields number(String name, String value) {
    return Fields.of(name, new PropValue.Num(new BigDecimal(value)));
  }

  @ParameterizedTest
  @CsvSource({
    "borderWidth, 0, 40",
    "borderRadius, 0, 400",
    "paddingTop, 0, 400",
    "paddingBottom, 0, 400",
    "paddingInline, 0, 400",
    "marginTop, 0, 400",
    "marginBottom, 0, 400",
    "gap, 0, 400",
    "maxWidth, 100, 2400",
    "minHeight, 0, 2000",
    "fontSize, 8, 200",
    "fontWeight, 100, 900",
    "lineHeight, 0.8, 3",
    "letterSpacing, -5, 20",
    "opacity, 0, 1"
  })
  void aStyleKeepsItsRange(String style, String min, String max) {
    assertThat(told(Facet.STYLES, number(style, min))).isEmpty();
    assertThat(told(Facet.STYLES, number(style, max))).isEmpty();
    Violation outside =
        new Violation(
            Rule.OUT_OF_RANGE,
            "/root/children/0/styles/" + style,
            "The number is from " + min + " to " + max + ".");
    BigDecimal little = new BigDecimal("0.01");
    String below = new BigDecimal(min).subtract(little).toPlainString();
    String above = new BigDecimal(max).add(little).toPlainString();
    assertThat(told(Facet.STYLES, number(style, below))).containsExactly(outside);
    assertThat(told(Facet.STYLES, number(style, above))).containsExactly(outside);
  }

  @ParameterizedTest
  @CsvSource({
    "color, accent",
    "background, '#fff'",
    "borderColor, text",
    "textAlign, justify",
    "alignItems, stretch",
    "shadow, medium"
  })
  void aStyleIsAColourOrAWordOfCss(String style, String word) {
    assertThat(told(Facet.STYLES, Pages.text(style, word))).isEmpty();
    assertThat(told(Facet.STYLES, Pages.text(style, "blurred")))
        .extracting(Violation::pointer)
        .containsExactly("/root/children/0/styles/" + style);
  }

  @ParameterizedTest
  @CsvSource({"effect, rise", "trigger, hover"})
  void aMovementHasAnEffectAndATrigger(String name, String word) {
    assertThat(told(Facet.ANIMATIONS, Pages.text(name, word))).isEmpty();
    assertThat(told(Facet.ANIMATIONS, Pages.text(name, "explode")))
        .extracting(Violation::rule, Violation::pointer)
        .containsExactly(tuple(Rule.NOT_A_CHOICE, "/root/children/0/animations/" + name));
  }

  @ParameterizedTest
  @CsvSource({"duration", "delay"})
  void aMovementTakesFiveSecondsAtMost(String name) {
    assertThat(told(Facet.ANIMATIONS, number(name, "5000"))).isEmpty();
    assertThat(told(Facet.ANIMATIONS, number(name, "5001")))
        .containsExactly(
            new Violation(
                Rule.OUT_OF_RANGE,
                "/root/children/0/animations/" + name,
                "The number is from 0 to 5000."));
  }

  @ParameterizedTest
  @CsvSource({"mobile", "tablet", "desktop"})
  void aScreenHidesItOrShowsItInAnotherStyle(String screen) {
    Fields hidden = Fields.of("hidden", PropValue.flag(true));
    assertThat(told(Facet.RESPONSIVE, Fields.of(screen, hidden))).isEmpty();
    Fields styled = hidden.with("styles", number("gap", "401"));
    assertThat(told(Facet.RESPONSIVE, Fields.of(screen, styled)))
        .containsExactly(
            new Violation(
                Rule.OUT_OF_RANGE,
                "/root/children/0/responsive/" + screen + "/styles/gap",
                "The number is from 0 to 400."));
  }

  @ParameterizedTest
  @EnumSource(names = {"STYLES", "ANIMATIONS", "RESPONSIVE"})
  void saysWhereThereIsNoSuchSetting(Facet facet) {
    assertThat(told(facet, Pages.text("float", "left")))
        .containsExactly(
            new Violation(
                Rule.UNKNOWN_PROP,
                "/root/children/0/" + facet.wire() + "/float",
                "There is no such prop."));
  }

  @Test
  void holdsForUnknownComponentsToo() {
    ComponentNode unknown =
        Pages.node("a", "carousel", Fields.NONE).with(Facet.STYLES, number("gap", "-1"));
    assertThat(told(unknown))
        .extracting(Violation::rule)
        .containsExactly(Rule.UNKNOWN_TYPE, Rule.OUT_OF_RANGE);
  }

  @Test
  void hasNothingInCommonForTheProps() {
    assertThat(FacetSchemas.of(Facet.PROPS)).isEqualTo(PropsSchema.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void isReadAgainFromItsJsonSchema(Facet facet) {
    PropsSchema schema = FacetSchemas.of(facet);
    assertThat(SchemaReader.read(schema.toJsonSchema())).isEqualTo(schema);
    assertThat(schema.props().values())
        .allSatisfy(spec -> assertThat(spec.description()).isNotEmpty());
  }
}
