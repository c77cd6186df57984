package dev.aether.domain.component;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Trees as short texts: {@code a(b c) d} is a page with a, in which b and c stand, and d. */
public final class Outlines {
  private static final Pattern TOKEN = Pattern.compile("[a-z0-9-]+|[()]");

  private Outlines() {}

  public static ComponentTree tree(String outline) {
    return ComponentTree.of(
        new ComponentNode(new NodeId("root"), ComponentType.PAGE, Map.of(), nodes(outline)));
  }

  public static ComponentNode node(String outline) {
    return nodes(outline).get(0);
  }

  public static String of(ComponentTree tree) {
    return tree.root().children().stream().map(Outlines::of).collect(Collectors.joining(" "));
  }

  private static String of(ComponentNode node) {
    return node.children().isEmpty()
        ? node.id().value()
        : node.children().stream()
            .map(Outlines::of)
            .collect(Collectors.joining(" ", node.id() + "(", ")"));
  }

  private static List<ComponentNode> nodes(String outline) {
    Deque<List<ComponentNode>> open = new ArrayDeque<>(List.of(new ArrayList<>()));
    Matcher tokens = TOKEN.matcher(outline);
    while (tokens.find()) {
      switch (tokens.group()) {
        case "(" -> open.push(new ArrayList<>());
        case ")" -> {
          List<ComponentNode> inside = open.pop();
          List<ComponentNode> siblings = open.element();
          siblings.add(siblings.remove(siblings.size() - 1).withChildren(inside));
        }
        default ->
            open.element()
                .add(
                    ComponentNode.leaf(
                        tokens.group(), ComponentType.of("card"), PropValue.Fields.NONE));
      }
    }
    return open.element();
  }
}
