package dev.aether.domain.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.query.NodePlace;
import dev.aether.domain.component.query.TreeSearch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TreePropertyTest {
  @Provide
  Arbitrary<Long> seeds() {
    return TreeMaker.seeds();
  }

  @Property
  void isReadAsItWasWritten(@ForAll("seeds") long seed) {
    ComponentTree tree = new TreeMaker(seed).valid(40);
    ComponentTree read = ComponentTree.ofJson(tree.toJson().toJson());
    assertThat(read).isEqualTo(tree).hasSameHashCodeAs(tree);
    assertThat(read.toJson().toJson()).isEqualTo(tree.toJson().toJson());
  }

  @Property
  void everyNodeKnowsHowMuchThereIsInIt(@ForAll("seeds") long seed) {
    TreeMaker maker = new TreeMaker(seed);
    ComponentTree tree = maker.changed(maker.valid(40), 6, "new-");
    List<NodePlace> places = TreeSearch.nodes(tree).toList();
    for (NodePlace place : places) {
      ComponentNode node = place.node();
      List<NodePlace> within =
          places.stream()
              .filter(p -> (p.pointer() + "/").startsWith(place.pointer() + "/"))
              .toList();
      int deepest = within.stream().mapToInt(NodePlace::depth).max().orElseThrow();
      assertThat(node.size()).isEqualTo(within.size());
      assertThat(node.height()).isEqualTo(deepest - place.depth() + 1);
      assertThat(node.bytes()).isEqualTo(node.toString().getBytes(StandardCharsets.UTF_8).length);
      assertThat(tree.find(node.id())).containsSame(node);
    }
  }
}
