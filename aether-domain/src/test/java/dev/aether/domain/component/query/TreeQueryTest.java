package dev.aether.domain.component.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.Outlines;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.SampleComponents;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeQueryTest {
  private static final ComponentTree TREE =
      ComponentTree.ofJson(
          """
          {"version": "1.0", "root": {"id": "root", "type": "page", "children": [
            {"id": "b", "type": "banner", "props": {"title": " Fresh bread "}},
            {"id": "c", "type": "columns", "children": [
              {"id": "a1", "type": "card@3", "props": {
                "maker": {"name": "Ada", "born": 1900}, "tags": ["rye", " "], "size": "small",
                "href": "https://a.example", "text": "Two  words", "title": "One",
                "picture": {"src": "https://a.example/p.png", "alt": "A loaf"}}},
              {"id": "a2", "type": "card", "props": {"title": "One", "slot": "aside"}}]},
            {"id": "x", "type": "casino", "props": {"title": "Not read"}}]}}
          """);

  @Test
  void walksInTheOrderOfThePage() {
    assertThat(TreeSearch.nodes(TREE))
        .extracting(place -> place.node().id().value(), NodePlace::pointer, NodePlace::depth)
        .containsExactly(
            tuple("root", "/root", 1),
            tuple("b", "/root/children/0", 2),
            tuple("c", "/root/children/1", 2),
            tuple("a1", "/root/children/1/children/0", 3),
            tuple("a2", "/root/children/1/children/1", 3),
            tuple("x", "/root/children/2", 2));
  }

  @Test
  void findsByComponentInAnyVersion() {
    assertThat(TreeSearch.byType(TREE, "card"))
        .extracting(place -> place.node().id().value())
        .containsExactly("a1", "a2");
    assertThat(TreeSearch.byType(TREE, "hero")).isEmpty();
  }

  @Test
  void findsByPropAndItsValue() {
    assertThat(TreeSearch.byProp(TREE, "tags")).hasSize(1);
    assertThat(TreeSearch.byProp(TREE, "title", PropValue.text("One")))
        .extracting(place -> place.node().id().value())
        .containsExactly("a1", "a2");
    assertThat(TreeSearch.byProp(TREE, "title", PropValue.number(1))).isEmpty();
  }

  @Test
  void readsTextsInTheOrderOfTheContractsAndNothingElse() {
    assertThat(TreeText.of(TREE, SampleComponents.REGISTRY))
        .containsExactly("Fresh bread", "One", "Two  words", "A loaf", "rye", "Ada", "One");
  }

  @Test
  void countsNodesAndWords() {
    TreeStatistics statistics = TreeStatistics.of(TREE, SampleComponents.REGISTRY);
    assertThat(statistics.nodes()).isEqualTo(6);
    assertThat(statistics.depth()).isEqualTo(3);
    assertThat(statistics.bytes()).isEqualTo(TREE.root().bytes());
    assertThat(statistics.byComponent())
        .isEqualTo(Map.of("page", 1L, "banner", 1L, "columns", 1L, "card", 2L, "casino", 1L));
    assertThat(statistics.words()).isEqualTo(10);
    assertThat(statistics.characters()).isEqualTo(39);
  }

  @Test
  void findsNothingOnABlankPage() {
    assertThat(TreeText.of(ComponentTree.blank(), SampleComponents.REGISTRY)).isEmpty();
    assertThat(TreeSearch.nodes(Outlines.tree(""))).hasSize(1);
  }
}
