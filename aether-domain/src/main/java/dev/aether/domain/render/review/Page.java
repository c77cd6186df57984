package dev.aether.domain.render.review;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document's elements in the order of the page, each with the node that shows it. */
final class Page {
  /** An element; its node is the nearest one around it. */
  record Piece(Html.Element element, Optional<NodeId> node) {
    String attribute(Attribute name) {
      return element.attributes().get(name).orElse("");
    }

    boolean has(Attribute name) {
      return element.attributes().get(name).isPresent();
    }

    String words() {
      return wordsIn(element).strip();
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private final List<PropValue> linkedData = new ArrayList<>();
  private final Map<String, Piece> byId = new HashMap<>();
  private final Map<String, NodeId> nodes;

  private Page(Set<NodeId> nodes) {
    this.nodes = nodes.stream().collect(Collectors.toMap(NodeId::value, Function.identity()));
  }

  static Page of(Html document, Set<NodeId> nodes) {
    Page page = new Page(nodes);
    page.collect(document, Optional.empty());
    return page;
  }

  private void collect(Html html, Optional<NodeId> around) {
    if (html instanceof Html.Element element) {
      String id = element.attributes().get(Attribute.ID).orElse("");
      Optional<NodeId> node = Optional.ofNullable(nodes.get(id)).or(() -> around);
      Piece piece = new Piece(element, node);
      pieces.add(piece);
      if (!id.isEmpty()) {
        byId.putIfAbsent(id, piece);
      }
      element.inner().forEach(inner -> collect(inner, node));
    } else if (html instanceof Html.Group group) {
      group.pieces().forEach(inner -> collect(inner, around));
    } else if (html instanceof Html.LinkedData data) {
      linkedData.add(data.json());
    }
  }

  Stream<Piece> all(Tag... tags) {
    Set<Tag> wanted = Set.of(tags);
    return pieces.stream().filter(piece -> wanted.contains(piece.element().tag()));
  }

  Optional<Piece> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Set<String> ids() {
    return byId.keySet();
  }

  /**
   * What {@code aria-label} or {@code aria-labelledby} calls a piece; empty where that says
   * nothing.
   */
  String nameOf(Piece piece) {
    String label = piece.attribute(Attribute.ARIA_LABEL);
    String said =
        label.isEmpty()
            ? byId(piece.attribute(Attribute.ARIA_LABELLEDBY)).map(Piece::words).orElse("")
            : label;
    return PlainText.isVisible(said) ? said : "";
  }

  List<PropValue> linkedData() {
    return linkedData;
  }

  /** What {@code <meta>} says under a name or property. */
  Optional<String> meta(Attribute key, String name) {
    return all(Tag.META)
        .filter(meta -> meta.attribute(key).equals(name))
        .map(meta -> meta.attribute(Attribute.CONTENT))
        .findFirst();
  }

  static String wordsIn(Html html) {
    StringBuilder words = new StringBuilder();
    write(html, words);
    return words.toString();
  }

  private static void write(Html html, StringBuilder out) {
    if (html instanceof Html.Words words) {
      out.append(words.value());
    } else if (html instanceof Html.Group group) {
      group.pieces().forEach(piece -> write(piece, out));
    } else if (html instanceof Html.Element element) {
      element.inner().forEach(piece -> write(piece, out));
      out.append(' ');
    }
  }
}
