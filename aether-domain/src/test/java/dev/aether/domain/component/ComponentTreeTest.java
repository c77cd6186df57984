package dev.aether.domain.component;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static dev.aether.domain.shared.Refusals.refusedPlace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentTreeTest {
  private static final ComponentType STORY = ComponentType.of("story");
  private static final PropValue.Fields NONE = PropValue.fields(Map.of());

  @Nested
  class Depth {

    @Test
    void mayBeTenLevels() {
      ComponentTree deepest = ComponentTree.of(chain(10));
      assertThat(ComponentTree.ofJson(deepest.toJson().toJson())).isEqualTo(deepest);
    }

    @Test
    void refusesATreeDeeperThanTenLevels() {
      assertThat(refusedPlace(() -> chain(11))).isEmpty();
      assertThat(refusal(() -> chain(5_000)).message()).contains("deeper than 10 levels");
    }

    @Test
    void refusesADeepJsonAtTheFirstLevelTooMany() {
      String json =
          "{\"root\":"
              + "{\"id\":\"a\",\"type\":\"page\",\"children\":[".repeat(15)
              + "]}".repeat(15)
              + ",\"version\":\"1.0\"}";
      assertThat(refusedPlace(() -> ComponentTree.ofJson(json)))
          .isEqualTo("/root" + "/children/0".repeat(10));
    }

    private static ComponentNode chain(int levels) {
      ComponentNode node = ComponentNode.leaf("n" + levels, STORY, NONE);
      for (int level = levels - 1; level > 0; level--) {
        ComponentType type = level == 1 ? ComponentType.PAGE : STORY;
        node = new ComponentNode(new NodeId("n" + level), type, NONE, List.of(node));
      }
      return node;
    }
  }

  @Nested
  class Nodes {

    @Test
    void mayBeTenThousand() {
      ComponentTree widest = ComponentTree.of(page(stories(9_999)));
      assertThat(ComponentTree.ofJson(widest.toJson().toJson())).isEqualTo(widest);
    }

    @Test
    void refusesOneMore() {
      assertThat(refusedPlace(() -> page(stories(10_000)))).isEmpty();
      assertThat(refusal(() -> page(stories(100_000))).message()).contains("more than 10000 nodes");
    }

    @Test
    void refusesAnIdTwiceWhereverItStands() {
      ComponentNode inner = ComponentNode.leaf("s0", ComponentType.of("cta"), NONE);
      ComponentNode outer = new ComponentNode(new NodeId("s9"), STORY, NONE, List.of(inner));
      List<ComponentNode> children = List.of(stories(1).get(0), outer);
      assertThat(refusedPlace(() -> ComponentTree.of(page(children))))
          .isEqualTo("/root/children/1/children/0/id");
    }

    private static List<ComponentNode> stories(int count) {
      return IntStream.range(0, count)
          .mapToObj(i -> ComponentNode.leaf("s" + i, STORY, NONE))
          .toList();
    }
  }

  @Nested
  class Size {

    @Test
    void isThatOfTheFormWhichIsStored() {
      ComponentTree large = ComponentTree.ofJson(storiesOf("<".repeat(19_000), 18));
      assertThat(ComponentTree.ofJson(large.toJson().toJson())).isEqualTo(large);
      assertThat(refusedPlace(() -> ComponentTree.ofJson(storiesOf("<".repeat(19_000), 19))))
          .isEqualTo("/root");
    }

    @Test
    void letsTheDatabasePutBlanksIn() {
      String json = storiesOf("a".repeat(19_900), 105);
      String spaced = json.replace(":", " : ").replace(",", " , ") + " ".repeat(100_000);
      assertThat(ComponentTree.ofJson(spaced)).isEqualTo(ComponentTree.ofJson(json));
    }

    @Test
    void refusesTextBeyondItUnread() {
      assertThat(refusalCode(() -> ComponentTree.ofJson("[".repeat(5_000_000))))
          .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
    }

    private static String storiesOf(String text, int count) {
      StringBuilder json = new StringBuilder("{\"root\":{\"id\":\"root\",\"type\":\"page\",");
      json.append("\"children\":[");
      for (int i = 0; i < count; i++) {
        json.append(i == 0 ? "" : ",").append("{\"id\":\"s").append(i);
        json.append("\",\"type\":\"story\",\"props\":{\"t\":\"").append(text).append("\"}}");
      }
      return json + "]},\"version\":\"1.0\"}";
    }
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"A", "1a", "-a", "a_b", "a b", "a\n", "é", "a\"", "a.b", "a#"})
  void refusesAnIdThatIsNoAnchor(String id) {
    assertThat(refusalCode(() -> new NodeId(id))).isEqualTo(ErrorCode.SITE_INVALID_TREE);
  }

  @Test
  void anIdHasSixtyFourCharactersAtMost() {
    assertThat(new NodeId("a".repeat(64))).hasToString("a".repeat(64));
    assertThat(refusalCode(() -> new NodeId("a".repeat(65))))
        .isEqualTo(ErrorCode.SITE_INVALID_TREE);
  }

  @Test
  void findsANodeById() {
    ComponentNode inner = ComponentNode.leaf("inner", STORY, NONE);
    ComponentNode outer = new ComponentNode(new NodeId("outer"), STORY, NONE, List.of(inner));
    ComponentNode last = ComponentNode.leaf("last", STORY, NONE);
    ComponentTree tree = ComponentTree.of(page(List.of(outer, last)));
    assertThat(tree.find(new NodeId("root"))).containsSame(tree.root());
    assertThat(tree.find(new NodeId("inner"))).containsSame(inner);
    assertThat(tree.find(new NodeId("last"))).containsSame(last);
    assertThat(tree.find(new NodeId("missing"))).isEmpty();
  }

  @Test
  void isOneFormatOnly() {
    assertThat(refusal(() -> new ComponentTree(page(List.of()), "1.1")))
        .isEqualTo(
            Problem.at(ErrorCode.SITE_INVALID_TREE, "/version", "The tree's version is not 1.0."));
    assertThat(new ComponentTree(page(List.of()), "1.0")).isEqualTo(ComponentTree.blank());
  }

  @Test
  void hasAPageForItsRoot() {
    assertThat(refusal(() -> ComponentTree.of(ComponentNode.leaf("root", STORY, NONE))))
        .isEqualTo(Problem.at(ErrorCode.SITE_INVALID_TREE, "/root/type", "The root is a page."));
    assertThat(
            refusal(
                () ->
                    ComponentTree.of(
                        ComponentNode.leaf("root", new ComponentType("page", 2), NONE))))
        .extracting(Problem::message)
        .isEqualTo("The root is a page.");
  }

  @Test
  void idsComeInTheOrderOfTheirLetters() {
    assertThat(List.of(new NodeId("b"), new NodeId("a-2"), new NodeId("a")))
        .isNotEmpty()
        .satisfies(
            ids ->
                assertThat(ids.stream().sorted().map(NodeId::value))
                    .containsExactly("a", "a-2", "b"));
  }

  private static ComponentNode page(List<ComponentNode> children) {
    return new ComponentNode(new NodeId("root"), ComponentType.PAGE, NONE, children);
  }
}
