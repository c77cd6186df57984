package dev.aether.domain.component;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static dev.aether.domain.shared.Refusals.refusedPlace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentTreeJsonTest {
  private static final String JSON =
      "{\"root\":{\"id\":\"root\",\"type\":\"page\",\"props\":{},\"children\":["
          + "{\"id\":\"hero\",\"type\":\"hero\",\"props\":{\"title\":\"Hi\"}}]},"
          + "\"version\":\"1.0\"}";

  @Test
  void isReadAsItWasWritten() {
    ComponentTree tree = ComponentTree.ofJson(JSON);
    assertThat(tree.toJson().toJson()).isEqualTo(JSON);
    assertThat(ComponentTree.ofJson(tree.toJson().toJson())).isEqualTo(tree);
    assertThat(ComponentTree.ofJson(ComponentTree.blank().toJson().toJson()))
        .isEqualTo(ComponentTree.blank());
  }

  @Test
  void keepsStylesAnimationsResponsiveSettingsAndVersions() {
    String json =
        "{\"root\":{\"id\":\"root\",\"type\":\"page\",\"props\":{},\"children\":["
            + "{\"id\":\"a\",\"type\":\"hero@2\",\"props\":{\"title\":\"A\"},\"styles\":{\"gap\":4},"
            + "\"animations\":{\"effect\":\"fade\"},\"responsive\":{\"mobile\":{\"hidden\":true}}}"
            + "]},\"version\":\"1.0\"}";
    ComponentNode node = ComponentTree.ofJson(json).root().children().get(0);
    assertThat(ComponentTree.ofJson(json).toJson().toJson()).isEqualTo(json);
    assertThat(node.type()).isEqualTo(new ComponentType("hero", 2));
    assertThat(node.facet(Facet.STYLES).values()).containsOnlyKeys("gap");
    assertThat(node.facet(Facet.ANIMATIONS).text("effect", "")).isEqualTo("fade");
    assertThat(node.facet(Facet.RESPONSIVE).values()).containsOnlyKeys("mobile");
  }

  @Test
  void propsAndChildrenMayBeMissing() {
    assertThat(
            ComponentTree.ofJson(
                "{\"root\":{\"id\":\"root\",\"type\":\"page\"},\"version\":\"1.0\"}"))
        .isEqualTo(ComponentTree.blank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\":\"1.0\" | \"version\":\"2.0\" | /version",
        "\"version\":\"1.0\" | \"version\":1.0 | /version",
        "\"version\":\"1.0\" | \"version\":\"1.0\",\"extra\":1 | ''",
        "\"root\":{ | \"root\":1,\"was\":{ | ''",
        "\"type\":\"page\" | \"type\":\"hero\" | /root/type",
        "\"type\":\"page\" | \"type\":\"PAGE\" | /root/type",
        "\"type\":\"page\" | \"type\":null | /root/type",
        "\"type\":\"hero\" | \"type\":\"i frame\" | /root/children/0/type",
        "\"type\":\"hero\", | '' | /root/children/0/type",
        "\"type\":\"hero\" | \"type\":\"hero\",\"onclick\":\"x\" | /root/children/0",
        "\"id\":\"hero\" | \"id\":\"root\" | /root/children/0/id",
        "\"id\":\"hero\" | \"id\":\"1a\" | /root/children/0/id",
        "\"id\":\"hero\" | \"id\":\"a\\\" onload=\" | /root/children/0/id",
        "\"id\":\"hero\" | \"id\":7 | /root/children/0/id",
        "\"id\":\"hero\", | '' | /root/children/0/id",
        "{\"title\":\"Hi\"} | [] | /root/children/0/props",
        "{\"title\":\"Hi\"} | null | /root/children/0/props",
        "{\"title\":\"Hi\"} | {},\"children\":{} | /root/children/0/children",
        "{\"title\":\"Hi\"} | {},\"children\":null | /root/children/0/children",
        "{\"title\":\"Hi\"} | {},\"children\":[[]] | /root/children/0/children/0",
        "{\"title\":\"Hi\"} | {},\"children\":[null] | /root/children/0/children/0"
      })
  void namesThePlaceThatItRefuses(String part, String wrong, String pointer) {
    assertThat(JSON).contains(part);
    String json = JSON.replace(part, wrong);
    assertThat(refusalCode(() -> ComponentTree.ofJson(json)))
        .isEqualTo(ErrorCode.SITE_INVALID_TREE);
    assertThat(refusedPlace(() -> ComponentTree.ofJson(json))).isEqualTo(pointer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "1", "\"x\""})
  void refusesWhatIsNotAnObject(String json) {
    assertThat(refusedPlace(() -> ComponentTree.ofJson(json))).isEmpty();
  }

  @Test
  void refusesATreeWithoutRoot() {
    assertThat(refusedPlace(() -> ComponentTree.ofJson("{\"version\":\"1.0\"}")))
        .isEqualTo("/root");
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThat(refusalCode(() -> ComponentTree.ofJson(JSON + "}")))
        .isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
  }

  @Test
  void showsNoMoreThanTheBeginningOfAnUnknownField() {
    String bread = "\uD83C\uDF5E";
    String name = "x" + bread.repeat(1_000);
    assertThat(refusal(() -> ComponentTree.ofJson("{\"" + name + "\":1}")).message())
        .endsWith("x" + bread.repeat(39) + "….");
  }
}
