package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;

/**
 * Props: {@code title}, {@code intro}, {@code items} of {@code {title, text, price}}, {@code note}.
 */
public final class PriceListView {
  private PriceListView() {}

  public static Html of(Part part) {
    Html lines = PriceLines.of(part.items());
    return lines.isEmpty()
        ? Html.nothing()
        : part.section(
            part.head(), el(Tag.DIV, lines, Part.paragraph("note", part.get("note"))).in("prices"));
  }
}
