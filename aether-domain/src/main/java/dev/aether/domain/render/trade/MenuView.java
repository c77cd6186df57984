package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Props: {@code title}, {@code intro}, {@code groups} of {@code {title, text, items}} with items of
 * {@code {title, text, price, tags}}, {@code note}.
 */
public final class MenuView {
  private MenuView() {}

  public static Html of(Part part) {
    List<Html> groups = new ArrayList<>();
    for (PropValue.Fields group : part.known("groups")) {
      Html dishes = PriceLines.of(group.objects("items"));
      if (!dishes.isEmpty()) {
        groups.add(
            el(
                    Tag.DIV,
                    part.subtitle(group.text("title", "")),
                    Part.paragraph("text", group.text("text", "")),
                    dishes)
                .in("group"));
      }
    }
    return groups.isEmpty()
        ? Html.nothing()
        : part.section(
            part.head().in("head", "over"),
            el(Tag.DIV, groups).in("groups"),
            Part.paragraph("note", part.get("note")));
  }
}
