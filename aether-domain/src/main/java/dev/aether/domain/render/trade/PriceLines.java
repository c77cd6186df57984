package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import java.util.ArrayList;
import java.util.List;

/** Things with their prices, one in a line: {@code {title, text, price, tags}}. */
final class PriceLines {
  private PriceLines() {}

  /** The list; nothing where no thing has a name. */
  static Html of(List<PropValue.Fields> items) {
    List<Html> lines = new ArrayList<>();
    for (PropValue.Fields item : items) {
      if (Part.all(item, "title")) {
        lines.add(line(item));
      }
    }
    return el(Tag.UL, lines).in("lines").unlessHollow();
  }

  private static Html line(PropValue.Fields item) {
    Html name = el(Tag.SPAN, text(item.text("title", "")));
    Html tags =
        Html.all(
            item.texts("tags").stream().map(tag -> Part.words("tag", tag)).toArray(Html[]::new));
    return el(
        Tag.LI,
        el(Tag.P, name, tags).in("thing"),
        Part.paragraph("price", item.text("price", "")),
        Part.paragraph("text", item.text("text", "")));
  }
}
