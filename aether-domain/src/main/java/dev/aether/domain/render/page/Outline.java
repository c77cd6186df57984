package dev.aether.domain.render.page;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.render.html.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a tree is shown, in the order of the page: nodes that have their required text. Nodes
 * inside a section follow it; of several headers or footers the first counts.
 */
record Outline(List<ComponentNode> shown) {
  Outline {
    shown = List.copyOf(shown);
  }

  static Outline of(ComponentTree tree) {
    List<ComponentNode> shown = new ArrayList<>();
    collect(tree.root(), shown);
    return new Outline(shown);
  }

  /** Recursion is safe: a tree keeps its depth. */
  private static void collect(ComponentNode node, List<ComponentNode> shown) {
    boolean wanted =
        switch (node.type()) {
          case PAGE -> false;
          case HEADER, FOOTER ->
              PlainText.isVisible(node.props().text("brand", ""))
                  && shown.stream().noneMatch(other -> other.type() == node.type());
          case HERO, STORY, FEATURES, STEPS, SHOWCASE, FAQ, CTA, CONTACT ->
              PlainText.isVisible(node.props().text("title", ""));
        };
    if (wanted) {
      shown.add(node);
    }
    node.children().forEach(child -> collect(child, shown));
  }

  Optional<ComponentNode> first(ComponentType type) {
    return shown.stream().filter(node -> node.type() == type).findFirst();
  }

  /** All between header and footer. */
  List<ComponentNode> sections() {
    return shown.stream()
        .filter(n -> n.type() != ComponentType.HEADER && n.type() != ComponentType.FOOTER)
        .toList();
  }

  /** The node whose title is the page's: the first hero, or else the first section. */
  Optional<ComponentNode> lead() {
    return first(ComponentType.HERO).or(() -> sections().stream().findFirst());
  }

  Set<String> anchors() {
    return shown.stream().map(node -> node.id().value()).collect(Collectors.toUnmodifiableSet());
  }

  Set<ComponentType> types() {
    return shown.stream().map(ComponentNode::type).collect(Collectors.toUnmodifiableSet());
  }
}
