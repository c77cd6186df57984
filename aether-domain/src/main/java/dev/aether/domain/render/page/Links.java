package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.prop.Href;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Links from props: {@code {label, href}}. */
final class Links {
  private Links() {}

  /** Links in a list, without what has no label. */
  static Html list(List<PropValue.Fields> links, Set<String> anchors) {
    List<Html> items = new ArrayList<>();
    for (PropValue.Fields link : links) {
      items.add(el(Tag.LI, to(link.text("label", ""), link, anchors)).unlessHollow());
    }
    return el(Tag.UL, items).unlessHollow();
  }

  /** Buttons side by side; the first is the main one. */
  static Html buttons(Part part) {
    List<Html> buttons = new ArrayList<>();
    for (PropValue.Fields action : part.props().objects("actions")) {
      Html button = button(action, part.anchors(), buttons.isEmpty() ? "main" : "other");
      if (!button.isEmpty()) {
        buttons.add(button);
      }
    }
    return el(Tag.P, buttons).in("actions").unlessHollow();
  }

  /** A link that looks like something to press; plain words where it leads nowhere. */
  static Html button(PropValue.Fields action, Set<String> anchors, String kind) {
    String label = action.text("label", "");
    Html link = to(label, action, anchors);
    return link instanceof Html.Element element ? element.in("button", kind) : plain(label);
  }

  /** The words as a link where the props have an address for them, otherwise the words alone. */
  static Html to(String words, PropValue.Fields props, Set<String> anchors) {
    if (!PlainText.isVisible(words)) {
      return Html.nothing();
    }
    return Href.of(props.text("href", ""), anchors)
        .<Html>map(href -> el(Tag.A, text(words)).with(Attribute.HREF, href.value()))
        .orElse(text(words));
  }

  private static Html plain(String label) {
    return el(Tag.SPAN, text(label)).unlessHollow();
  }
}
