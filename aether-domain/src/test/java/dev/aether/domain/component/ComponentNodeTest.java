package dev.aether.domain.component;

import static dev.aether.domain.component.Json.object;
import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusedPlace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComponentNodeTest {
  private static final ComponentType CARD = ComponentType.of("card");
  private static final PropValue.Fields TITLE = object("{'title':'A'}");
  private static final ComponentNode LEAF = ComponentNode.leaf("a", CARD, TITLE);

  @Nested
  class Extents {

    @Test
    void ofALeaf() {
      assertThat(LEAF.height()).isEqualTo(1);
      assertThat(LEAF.size()).isEqualTo(1);
      assertThat(LEAF.bytes()).isEqualTo("{'id':'a','type':'card','props':{'title':'A'}}".length());
    }

    @Test
    void countEverythingInIt() {
      ComponentNode inner = node("b", LEAF, LEAF.withId(new NodeId("c")));
      ComponentNode outer = node("d", ComponentNode.leaf("e", CARD, TITLE), inner);
      assertThat(outer.height()).isEqualTo(3);
      assertThat(outer.size()).isEqualTo(5);
      assertThat(outer.bytes()).isEqualTo(printed(outer));
    }

    @Test
    void countBytesOfUtf8AsTheyArePrinted() {
      ComponentNode node =
          LEAF.with(Facet.PROPS, object("{'é<':'빵🥐\\u2028\\\\\\u0001\\n'}"))
              .with(Facet.STYLES, object("{'gap':1.50}"))
              .with(Facet.RESPONSIVE, object("{'mobile':{'hidden':[true,false,null]}}"))
              .withType(new ComponentType("card", 12));
      assertThat(node.bytes()).isEqualTo(printed(node));
      ComponentNode withoutProps = node.with(Facet.PROPS, PropValue.Fields.NONE);
      assertThat(withoutProps.bytes()).isEqualTo(printed(withoutProps));
    }

    private static int printed(ComponentNode node) {
      return node.toString().getBytes(StandardCharsets.UTF_8).length;
    }
  }

  @Nested
  class Limits {

    @Test
    void areTenLevels() {
      ComponentNode node = LEAF;
      for (int level = 2; level <= 10; level++) {
        node = node("n" + level, node);
      }
      ComponentNode highest = node;
      assertThat(highest.height()).isEqualTo(10);
      assertThat(refusal(() -> node("n11", highest)))
          .isEqualTo(refused("The tree is deeper than 10 levels."));
    }

    @Test
    void areTenThousandNodes() {
      List<ComponentNode> leaves = new ArrayList<>();
      for (int i = 0; i < 9_999; i++) {
        leaves.add(ComponentNode.leaf("n" + i, CARD, PropValue.Fields.NONE));
      }
      assertThat(LEAF.withChildren(leaves).size()).isEqualTo(10_000);
      leaves.add(LEAF);
      assertThat(refusal(() -> LEAF.withChildren(leaves)))
          .isEqualTo(refused("The tree has more than 10000 nodes."));
    }

    @Test
    void areTwoMebibytes() {
      List<ComponentNode> leaves = new ArrayList<>();
      for (int i = 0; i < 104; i++) {
        leaves.add(ComponentNode.leaf("n" + i, CARD, text(20_000)));
      }
      leaves.add(ComponentNode.leaf("rest", CARD, text(0)));
      int room = ComponentTree.MAX_BYTES - LEAF.withChildren(leaves).bytes();
      leaves.set(104, ComponentNode.leaf("rest", CARD, text(room)));
      assertThat(LEAF.withChildren(leaves).bytes()).isEqualTo(2 * 1_024 * 1_024);
      leaves.set(104, ComponentNode.leaf("rest", CARD, text(room + 1)));
      assertThat(refusal(() -> LEAF.withChildren(leaves)))
          .isEqualTo(refused("The tree has more than 2097152 bytes."));
    }

    @Test
    void ofAFacetNameItsPlace() {
      assertThat(refusedPlace(() -> LEAF.with(Facet.STYLES, text(20_001)))).isEqualTo("/styles/t");
      assertThat(refusedPlace(() -> ComponentNode.leaf("a", CARD, text(20_001))))
          .isEqualTo("/props/t");
    }

    private static PropValue.Fields text(int length) {
      return PropValue.Fields.of("t", PropValue.text("a".repeat(length)));
    }

    private static Problem refused(String message) {
      return Problem.at(ErrorCode.SITE_INVALID_TREE, "", message);
    }
  }

  @Nested
  class Changes {
    private final ComponentNode node =
        new ComponentNode(
            new NodeId("a"),
            CARD,
            Map.of(Facet.PROPS, TITLE, Facet.STYLES, object("{'gap':1}")),
            List.of(ComponentNode.leaf("b", CARD, TITLE)));

    @Test
    void ofOnePartLeaveTheOthers() {
      assertThat(node.withId(new NodeId("z")).toString())
          .isEqualTo(node.toString().replace("\"id\":\"a\"", "\"id\":\"z\""));
      assertThat(node.withType(ComponentType.of("hero")).type().wire()).isEqualTo("hero");
      assertThat(node.withType(ComponentType.of("hero")).withType(CARD)).isEqualTo(node);
      assertThat(node.withChildren(List.of()).children()).isEmpty();
      assertThat(node.withChildren(List.of()).withChildren(node.children())).isEqualTo(node);
    }

    @Test
    void ofAFacetLeaveTheOtherFacets() {
      ComponentNode changed = node.with(Facet.ANIMATIONS, object("{'effect':'fade'}"));
      assertThat(changed.props()).isEqualTo(TITLE);
      assertThat(changed.facet(Facet.STYLES)).isEqualTo(object("{'gap':1}"));
      assertThat(changed.facet(Facet.ANIMATIONS)).isEqualTo(object("{'effect':'fade'}"));
      assertThat(changed.facet(Facet.RESPONSIVE)).isSameAs(PropValue.Fields.NONE);
      assertThat(changed.with(Facet.ANIMATIONS, PropValue.Fields.NONE)).isEqualTo(node);
    }

    @Test
    void ofWhatItWasMadeFromDoNotReachIt() {
      List<ComponentNode> children = new ArrayList<>(List.of(LEAF));
      ComponentNode parent = new ComponentNode(new NodeId("p"), CARD, TITLE, children);
      children.clear();
      assertThat(parent.children()).containsExactly(LEAF);
      assertThatThrownBy(() -> parent.children().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class Equality {
    private final ComponentNode node = node("p", LEAF, LEAF.withId(new NodeId("b")));

    @Test
    void isThatOfEverythingInIt() {
      ComponentNode same = node("p", LEAF, LEAF.withId(new NodeId("b")));
      assertThat(node).isEqualTo(same).hasSameHashCodeAs(same);
      assertThat(node.isSetUpAs(same)).isTrue();
    }

    @Test
    void endsWithAnyDifference() {
      assertThat(node)
          .isNotEqualTo(node.withId(new NodeId("q")))
          .isNotEqualTo(node.withType(ComponentType.of("word")))
          .isNotEqualTo(node.with(Facet.PROPS, object("{'title':'B'}")))
          .isNotEqualTo(node.with(Facet.STYLES, TITLE))
          .isNotEqualTo(node("p", LEAF.withId(new NodeId("b")), LEAF))
          .isNotEqualTo(node.withChildren(List.of(LEAF)))
          .isNotEqualTo("p");
    }

    @Test
    void ofSettingsDoesNotMindIdAndChildren() {
      assertThat(node.isSetUpAs(node.withId(new NodeId("q")).withChildren(List.of()))).isTrue();
      assertThat(node.isSetUpAs(node.withType(ComponentType.of("word")))).isFalse();
      assertThat(node.isSetUpAs(node.with(Facet.STYLES, TITLE))).isFalse();
    }

    /** Trees of the same names in another order hash differently, as a difference looks at it. */
    @Test
    void isSeenInTheHash() {
      assertThat(node.hashCode())
          .isNotEqualTo(node("p", LEAF.withId(new NodeId("b")), LEAF).hashCode())
          .isNotEqualTo(node.withId(new NodeId("q")).hashCode())
          .isNotEqualTo(node.withType(ComponentType.of("word")).hashCode())
          .isNotEqualTo(node.with(Facet.STYLES, TITLE).hashCode());
    }
  }

  @Test
  void isPrintedAsItsJson() {
    assertThat(node("p", LEAF))
        .hasToString(
            "{'id':'p','type':'card','props':{},'children':[{'id':'a','type':'card','props':"
                    .replace('\'', '"')
                + "{\"title\":\"A\"}}]}");
    assertThat(node("p", LEAF).toJson()).isEqualTo(Json.json(node("p", LEAF).toString()));
  }

  @Test
  void lacksNothing() {
    assertThatThrownBy(() -> new ComponentNode(null, CARD, Map.of(), List.of()))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new ComponentNode(new NodeId("a"), null, Map.of(), List.of()))
        .isInstanceOf(NullPointerException.class);
  }

  private static ComponentNode node(String id, ComponentNode... children) {
    return new ComponentNode(new NodeId(id), CARD, Map.of(), List.of(children));
  }
}
