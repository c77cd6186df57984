package dev.aether.domain.component.query;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds nodes of a tree. Streams look only as far as somebody asks. */
public final class TreeSearch {
  private TreeSearch() {}

  /** All nodes, each before what is in it. */
  public static Stream<NodePlace> nodes(ComponentTree tree) {
    return walk(new NodePlace(tree.root(), "/root", 1));
  }

  /** The nodes of one component, in any of its versions. */
  public static Stream<NodePlace> byType(ComponentTree tree, String name) {
    return nodes(tree).filter(place -> place.node().type().name().equals(name));
  }

  /** The nodes that have a prop of that name. */
  public static Stream<NodePlace> byProp(ComponentTree tree, String prop) {
    return nodes(tree).filter(place -> place.node().props().get(prop).isPresent());
  }

  /** The nodes whose prop of that name has this value. */
  public static Stream<NodePlace> byProp(ComponentTree tree, String prop, PropValue value) {
    return nodes(tree).filter(place -> value.equals(place.node().props().values().get(prop)));
  }

  private static Stream<NodePlace> walk(NodePlace place) {
    ComponentNode node = place.node();
    Stream<NodePlace> inside =
        IntStream.range(0, node.children().size())
            .mapToObj(
                i ->
                    new NodePlace(
                        node.children().get(i),
                        place.pointer() + "/children/" + i,
                        place.depth() + 1))
            .flatMap(TreeSearch::walk);
    return Stream.concat(Stream.of(place), inside);
  }
}
