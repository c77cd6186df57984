package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * Props: {@code title}, {@code intro}, {@code details} of {@code {label, value, href,
 * placeholder}}. What the owner has yet to fill in is left out.
 */
final class ContactView {
  private static final PropValue YES = PropValue.flag(true);

  private ContactView() {}

  static Html of(Part part) {
    List<Html> details = new ArrayList<>();
    for (PropValue.Fields detail : part.props().objects("details")) {
      String label = detail.text("label", "");
      String value = detail.text("value", "");
      boolean known = !YES.equals(detail.values().get("placeholder"));
      if (known && PlainText.isVisible(label) && PlainText.isVisible(value)) {
        details.add(
            el(
                Tag.DIV,
                el(Tag.DT, text(label)),
                el(Tag.DD, Links.to(value, detail, part.anchors()))));
      }
    }
    return part.section("contact", part.head(), el(Tag.DL, details).unlessHollow());
  }
}
