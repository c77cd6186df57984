package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Links from props: {@code {label, href}}. */
public final class Links {
  private Links() {}

  /** Links in a list, without what has no label. */
  public static Html list(List<PropValue.Fields> links, Targets targets) {
    List<Html> items = new ArrayList<>();
    for (PropValue.Fields link : links) {
      items.add(el(Tag.LI, to(link.text("label", ""), link, targets)).unlessHollow());
    }
    return el(Tag.UL, items).unlessHollow();
  }

  /** Buttons side by side; the first is the main one. */
  public static Html buttons(Part part) {
    List<Html> buttons = new ArrayList<>();
    for (PropValue.Fields action : part.known("actions")) {
      Html button = button(action, part.targets(), buttons.isEmpty() ? "main" : "other");
      if (!button.isEmpty()) {
        buttons.add(button);
      }
    }
    return el(Tag.P, buttons).in("actions").unlessHollow();
  }

  /** A link that looks like something to press; plain words where it leads nowhere. */
  public static Html button(PropValue.Fields action, Targets targets, String kind) {
    String label = action.text("label", "");
    Html link = to(label, action, targets);
    return link instanceof Html.Element element ? element.in("button", kind) : plain(label);
  }

  /** The words as a link where the props have an address for them, otherwise the words alone. */
  public static Html to(String words, PropValue.Fields props, Targets targets) {
    if (!PlainText.isVisible(words)) {
      return Html.nothing();
    }
    return targets
        .address(props.text("href", ""))
        .<Html>map(address -> link(words, address, targets))
        .orElse(text(words));
  }

  private static Html.Element link(String words, String address, Targets targets) {
    Html.Element link = el(Tag.A, text(words)).with(Attribute.HREF, address);
    return targets.isHere(address) ? link.with(Attribute.ARIA_CURRENT, "page") : link;
  }

  private static Html plain(String label) {
    return el(Tag.SPAN, text(label)).unlessHollow();
  }
}
