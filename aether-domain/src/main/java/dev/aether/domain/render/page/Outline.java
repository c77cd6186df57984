package dev.aether.domain.render.page;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a tree is shown, in the order of the page: standard components that have their required
 * text. Nodes inside a section follow it; of several headers or footers the first counts.
 */
record Outline(List<Shown> shown) {
  /** A node that is shown, and as what. */
  record Shown(StandardComponent type, ComponentNode node) {}

  Outline {
    shown = List.copyOf(shown);
  }

  static Outline of(ComponentTree tree) {
    List<Shown> shown = new ArrayList<>();
    collect(tree.root(), shown);
    return new Outline(shown);
  }

  /** Recursion is safe: a tree keeps its depth. */
  private static void collect(ComponentNode node, List<Shown> shown) {
    StandardComponent.of(node.type())
        .map(type -> new Shown(type, node))
        .filter(candidate -> isWanted(candidate, shown))
        .ifPresent(shown::add);
    node.children().forEach(child -> collect(child, shown));
  }

  private static boolean isWanted(Shown candidate, List<Shown> shown) {
    PropValue.Fields props = candidate.node().props();
    return switch (candidate.type()) {
      case PAGE -> false;
      case HEADER, FOOTER ->
          PlainText.isVisible(props.text("brand", ""))
              && shown.stream().noneMatch(other -> other.type() == candidate.type());
      case HERO, STORY, FEATURES, STEPS, SHOWCASE, FAQ, CTA, CONTACT ->
          PlainText.isVisible(props.text("title", ""));
    };
  }

  Optional<Shown> first(StandardComponent type) {
    return shown.stream().filter(node -> node.type() == type).findFirst();
  }

  /** All between header and footer. */
  List<Shown> sections() {
    return shown.stream()
        .filter(n -> n.type() != StandardComponent.HEADER && n.type() != StandardComponent.FOOTER)
        .toList();
  }

  /** The node whose title is the page's: the first hero, or else the first section. */
  Optional<Shown> lead() {
    return first(StandardComponent.HERO).or(() -> sections().stream().findFirst());
  }

  Set<String> anchors() {
    return shown.stream()
        .map(part -> part.node().id().value())
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<StandardComponent> types() {
    return shown.stream().map(Shown::type).collect(Collectors.toUnmodifiableSet());
  }
}
