package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Still;
import java.util.ArrayList;
import java.util.List;

/**
 * Props: {@code title}, {@code intro}, {@code items} of {@code {title, kind, text, href, image}}.
 */
public final class PortfolioView {
  private PortfolioView() {}

  public static Html of(Part part) {
    List<Html> works = new ArrayList<>();
    for (PropValue.Fields item : part.items()) {
      if (Part.all(item, "title")) {
        works.add(work(part, works.size(), item));
      }
    }
    return works.isEmpty()
        ? Html.nothing()
        : part.section(part.head(), el(Tag.UL, works).in("works"));
  }

  private static Html work(Part part, int index, PropValue.Fields item) {
    String title = item.text("title", "");
    return el(
        Tag.LI,
        Still.of(part, index, Seed.of(title), item, Still.HALF),
        el(
            Tag.DIV,
            el(Tag.heading(part.level() + 1), Links.to(title, item, part.targets())).in("name"),
            Part.paragraph("kind", item.text("kind", "")),
            Part.paragraph("text", item.text("text", ""))));
  }
}
