package dev.aether.domain.component.query;

import static dev.aether.domain.component.Json.json;
import static dev.aether.domain.component.Json.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TreeSearchTest {
  private static final ComponentTree TREE =
      page(
          "{'id':'a','type':'columns','children':["
              + "{'id':'b','type':'card@3','props':{'title':'B','sold':null}},"
              + "{'id':'c','type':'columns','children':[{'id':'d','type':'card','props':{}}]}]},"
              + "{'id':'e','type':'banner','props':{'title':'E'},'styles':{'gap':1}}");

  @Test
  void comesToEachNodeBeforeWhatIsInIt() {
    assertThat(TreeSearch.nodes(TREE))
        .extracting(place -> place.node().id().value(), NodePlace::pointer, NodePlace::depth)
        .containsExactly(
            tuple("root", "/root", 1),
            tuple("a", "/root/children/0", 2),
            tuple("b", "/root/children/0/children/0", 3),
            tuple("c", "/root/children/0/children/1", 3),
            tuple("d", "/root/children/0/children/1/children/0", 4),
            tuple("e", "/root/children/1", 2));
  }

  @Test
  void givesTheNodesThemselves() {
    ComponentNode last = TREE.root().children().get(1);
    assertThat(TreeSearch.byType(TREE, "banner"))
        .containsExactly(new NodePlace(last, "/root/children/1", 2));
  }

  @Nested
  class ByType {

    @Test
    void findsAllVersions() {
      assertThat(ids(TreeSearch.byType(TREE, "card"))).containsExactly("b", "d");
      assertThat(ids(TreeSearch.byType(TREE, "page"))).containsExactly("root");
    }

    @Test
    void findsNothingByAVersion() {
      assertThat(ids(TreeSearch.byType(TREE, "card@3"))).isEmpty();
      assertThat(ids(TreeSearch.byType(TREE, "hero"))).isEmpty();
    }
  }

  @Nested
  class ByProp {

    @Test
    void findsWhoeverHasIt() {
      assertThat(ids(TreeSearch.byProp(TREE, "title"))).containsExactly("b", "e");
      assertThat(ids(TreeSearch.byProp(TREE, "sold"))).containsExactly("b");
      assertThat(ids(TreeSearch.byProp(TREE, "gap"))).isEmpty();
    }

    @Test
    void findsWhoeverHasThatValue() {
      assertThat(ids(TreeSearch.byProp(TREE, "title", PropValue.text("E")))).containsExactly("e");
      assertThat(ids(TreeSearch.byProp(TREE, "sold", json("null")))).containsExactly("b");
      assertThat(ids(TreeSearch.byProp(TREE, "title", PropValue.text("e")))).isEmpty();
    }
  }

  private static Stream<String> ids(Stream<NodePlace> places) {
    return places.map(place -> place.node().id().value());
  }
}
