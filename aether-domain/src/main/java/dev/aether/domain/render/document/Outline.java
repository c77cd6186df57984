package dev.aether.domain.render.document;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a page is shown, in its order; {@link Outliner} makes it.
 *
 * @param page the node that it is; empty for the first page of a site
 */
record Outline(Optional<ComponentNode> page, List<Shown> shown) {
  /** This folder's files are kept by browsers for ever, so no page may be there. */
  private static final String ASSETS = "assets";

  Outline {
    shown = List.copyOf(shown);
  }

  Outline without(Set<String> ids) {
    return new Outline(page, Shown.without(shown, ids));
  }

  /** It with the header and footer of the first page where it has none of its own. */
  Outline framedBy(Outline first) {
    List<Shown> framed = new ArrayList<>(shown);
    for (StandardComponent type : Outliner.ONCE) {
      if (first(type).isEmpty()) {
        first.first(type).ifPresent(framed::add);
      }
    }
    return new Outline(page, framed);
  }

  /** Below the site's address: empty for the first page, or the node's id and a slash. */
  String path() {
    return page.map(node -> node.id().value())
        .map(id -> (id.equals(ASSETS) ? ASSETS + "_" : id) + "/")
        .orElse("");
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

  /** The node whose title is the page's: the first hero, or else the first with a heading. */
  Optional<Shown> lead() {
    return first(StandardComponent.HERO)
        .or(() -> sections().stream().flatMap(Shown::all).filter(Shown::hasHeading).findFirst());
  }

  Set<String> anchors() {
    return all().map(Shown::id).collect(Collectors.toUnmodifiableSet());
  }

  Set<StandardComponent> types() {
    return all().map(Shown::type).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Shown> all() {
    return shown.stream().flatMap(Shown::all);
  }
}
