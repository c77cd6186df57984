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
 * Props: {@code title}, {@code intro}, {@code items} of {@code {title, text, price, href, image,
 * badge}}.
 */
public final class ProductsView {
  private ProductsView() {}

  public static Html of(Part part) {
    List<Html> goods = new ArrayList<>();
    for (PropValue.Fields item : part.items()) {
      if (Part.all(item, "title")) {
        goods.add(product(part, goods.size(), item));
      }
    }
    return goods.isEmpty()
        ? Html.nothing()
        : part.section(part.head(), el(Tag.UL, goods).in("goods"));
  }

  private static Html product(Part part, int index, PropValue.Fields item) {
    String title = item.text("title", "");
    String sizes = part.is("list") ? Still.SMALL : Still.THIRD;
    Html.Element picture = Still.of(part, index, Seed.of(title), item, sizes);
    Html name = el(Tag.heading(part.level() + 1), Links.to(title, item, part.targets())).in("name");
    return el(
        Tag.LI,
        el(Tag.DIV, picture, Part.words("tag", item.text("badge", ""))).in("shown"),
        el(
            Tag.DIV,
            name,
            Part.paragraph("text", item.text("text", "")),
            Part.paragraph("price", item.text("price", ""))));
  }
}
