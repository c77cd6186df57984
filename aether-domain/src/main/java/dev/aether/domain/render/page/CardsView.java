package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Picture;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import java.util.ArrayList;
import java.util.List;

/**
 * Features, steps and showcase: {@code title}, {@code intro}, {@code items} of {@code {title,
 * text}}. Features have a small sign before each item, works a picture, which may be an {@code
 * image} of their own, steps a number.
 */
final class CardsView {
  private static final String THIRD = "(min-width:60rem) 33vw, (min-width:40rem) 50vw, 100vw";

  private CardsView() {}

  static Html features(Part part) {
    return of(part, "features", Tag.UL, (index, own, item) -> Picture.emblem(own));
  }

  static Html steps(Part part) {
    return of(part, "steps", Tag.OL, (index, own, item) -> Html.nothing());
  }

  static Html showcase(Part part) {
    Seed set = part.seed();
    return of(
        part,
        "showcase",
        Tag.UL,
        (index, own, item) ->
            el(
                    Tag.DIV,
                    ImageView.of(part.images(), item, THIRD)
                        .<Html>map(ImageView::later)
                        .orElseGet(() -> Picture.draw(set, index, own)))
                .in("picture"));
  }

  private static Html of(Part part, String kind, Tag list, Sign sign) {
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
    Html all = el(list, cards).in(rows(cards.size())).unlessHollow();
    return part.section(kind, part.head().in("head", "over"), all);
  }

  /** Three in a row, and as many wider ones before that no last row is left with a gap. */
  private static String[] rows(int cards) {
    if (cards == 1) {
      return new String[] {"cards", "one"};
    }
    return switch (cards % 3) {
      case 0 -> new String[] {"cards", "rows"};
      case 1 -> new String[] {"cards", "rows", "four-wide"};
      default -> new String[] {"cards", "rows", "two-wide"};
    };
  }

  private interface Sign {
    Html before(int index, Seed own, PropValue.Fields item);
  }
}
