package dev.aether.domain.component.prop;

import static dev.aether.domain.component.Json.object;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.component.PropValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PropsSchemaTest {
  private static final PropSpec TITLE =
      required("title", TextType.line(), "Its name.").withDefault(PropValue.text("Untitled"));
  private static final PropSpec STARS = optional("stars", NumberType.whole(0, 5), "");
  private static final PropSpec SOLD =
      optional("sold", new FlagType(), "Gone.").withDefault(PropValue.flag(false));
  private static final PropsSchema SCHEMA = PropsSchema.of(TITLE, STARS, SOLD);

  @Nested
  class Check {

    @Test
    void addsToWhatIsReportedAlready() {
      Report report = new Report();
      report.enter("props");
      report.add(Rule.WRONG_KIND, "Before.");
      SCHEMA.check(object("{'stars':9,'extra':1}"), report);
      assertThat(report.violations())
          .containsExactly(
              new Violation(Rule.WRONG_KIND, "/props", "Before."),
              new Violation(Rule.OUT_OF_RANGE, "/props/stars", "The number is from 0 to 5."),
              new Violation(Rule.UNKNOWN_PROP, "/props/extra", "There is no such prop."),
              new Violation(Rule.MISSING_PROP, "/props/title", "This is required."));
      assertThat(report.pointer()).isEqualTo("/props");
    }

    @Test
    void findsNoFaultWithWhatKeepsIt() {
      Report report = new Report();
      SCHEMA.check(object("{'title':''}"), report);
      PropsSchema.NONE.check(PropValue.Fields.NONE, report);
      assertThat(report.isClean()).isTrue();
    }
  }

  @Test
  void defaultsAreThoseOfAllPropsInTheirOrder() {
    assertThat(SCHEMA.defaults().toJson()).isEqualTo("{\"title\":\"Untitled\",\"sold\":false}");
    assertThat(PropsSchema.of(STARS).defaults()).isEqualTo(PropValue.Fields.NONE);
  }

  @Test
  void isToldAsJsonSchema() {
    assertThat(SCHEMA.toJsonSchema())
        .isEqualTo(
            object(
                "{'type':'object','properties':{"
                    + "'title':{'x-aether-type':'text','type':'string','minLength':0,"
                    + "'maxLength':200,'description':'Its name.','default':'Untitled'},"
                    + "'stars':{'x-aether-type':'number','type':'integer','minimum':0,'maximum':5},"
                    + "'sold':{'x-aether-type':'flag','type':'boolean','description':'Gone.',"
                    + "'default':false}},"
                    + "'required':['title'],'additionalProperties':false}"));
    assertThat(PropsSchema.NONE.toJsonSchema())
        .isEqualTo(
            object("{'type':'object','properties':{},'required':[],'additionalProperties':false}"));
  }

  @Nested
  class Making {

    @Test
    void keepsTheOrder() {
      assertThat(SCHEMA.props().keySet()).containsExactly("title", "stars", "sold");
      assertThat(PropsSchema.of(SOLD).and(TITLE, STARS).props().keySet())
          .containsExactly("sold", "title", "stars");
    }

    @Test
    void refusesTwoPropsOfOneName() {
      PropSpec other = optional("stars", new FlagType(), "");
      assertThatThrownBy(() -> SCHEMA.and(other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("two props are called stars");
      assertThatThrownBy(() -> PropsSchema.of(STARS, other))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAPropUnderAnotherName() {
      assertThatThrownBy(() -> new PropsSchema(Map.of("name", TITLE)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("name is called title");
    }

    @Test
    void doesNotChangeWithWhatItWasMadeFrom() {
      Map<String, PropSpec> specs = new LinkedHashMap<>(Map.of("stars", STARS));
      PropsSchema schema = new PropsSchema(specs);
      specs.clear();
      assertThat(schema).isEqualTo(PropsSchema.of(STARS));
      assertThatThrownBy(() -> schema.props().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }
}
