package dev.aether.domain.render.document;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.PlainText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A node that is shown, as what, and what of its children is shown in it. */
record Shown(StandardComponent type, ComponentNode node, List<Shown> inside) {
  Shown {
    inside = List.copyOf(inside);
  }

  String id() {
    return node.id().value();
  }

  /** Whether it goes from edge to edge wherever it stands; a widget does so only on the page. */
  boolean isSection() {
    return type.contract().kind() == ComponentKind.SECTION;
  }

  /** Whether it is a band of its own when it stands on the page. */
  boolean isBand() {
    return isSection() || type.contract().kind() == ComponentKind.WIDGET;
  }

  /** Whether it begins with a heading. */
  boolean hasHeading() {
    String prop = type == StandardComponent.HEADING ? "text" : "title";
    return type.contract().props().props().containsKey(prop)
        && PlainText.isVisible(node.props().text(prop, ""));
  }

  /** It and all that is in it, from top to bottom. */
  Stream<Shown> all() {
    return Stream.concat(Stream.of(this), inside.stream().flatMap(Shown::all));
  }

  /** It without those of these ids. */
  Shown without(Set<String> ids) {
    return new Shown(type, node, without(inside, ids));
  }

  static List<Shown> without(List<Shown> shown, Set<String> ids) {
    return shown.stream()
        .filter(each -> !ids.contains(each.id()))
        .map(each -> each.without(ids))
        .toList();
  }
}
