package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Icon;
import dev.aether.domain.render.draw.Picture;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Still;
import java.util.ArrayList;
import java.util.List;

/**
 * Features, steps and showcase: {@code title}, {@code intro}, {@code items} of {@code {title,
 * text}}. Features have a small sign before each item, works a picture, which may be an {@code
 * image} of their own, steps a number.
 */
public final class CardsView {
  private CardsView() {}

  public static Html features(Part part) {
    return of(
        part,
        Tag.UL,
        (index, own, item) ->
            Icon.ofWire(item.text("icon", ""))
                .<Html>map(icon -> el(Tag.SPAN, icon.draw()).in("icon", "on-tint"))
                .orElseGet(() -> Picture.emblem(own)));
  }

  public static Html steps(Part part) {
    return of(part, Tag.OL, (index, own, item) -> Html.nothing());
  }

  public static Html showcase(Part part) {
    return of(part, Tag.UL, (index, own, item) -> Still.of(part, index, own, item, Still.THIRD));
  }

  private static Html of(Part part, Tag list, Sign sign) {
    List<Html> cards = new ArrayList<>();
    for (PropValue.Fields item : part.items()) {
      String title = item.text("title", "");
      Html words =
          el(Tag.DIV, part.subtitle(title), Part.paragraph("text", item.text("text", "")))
              .unlessHollow();
      if (!words.isEmpty()) {
        cards.add(el(Tag.LI, sign.before(cards.size(), Seed.of(title), item), words));
      }
    }
    Html all = el(list, cards).in(Rows.of(cards.size())).unlessHollow();
    return part.section(part.head().in("head", "over"), all);
  }

  private interface Sign {
    Html before(int index, Seed own, PropValue.Fields item);
  }
}
