package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Picture;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;

/** The picture of one thing among several: an uploaded one, or a drawn one until there is one. */
public final class Still {
  /** In a row of three where there is room. */
  public static final String THIRD = "(min-width:60rem) 33vw, (min-width:40rem) 50vw, 100vw";

  /** Beside words where there is room for both. */
  public static final String HALF = "(min-width:56rem) 44vw, 100vw";

  /** As wide as the page. */
  public static final String WHOLE = "(min-width:76rem) 74rem, 100vw";

  /** Beside a few words. */
  public static final String SMALL = "8rem";

  private Still() {}

  /** In its frame; {@code own} is what only this thing has. */
  public static Html.Element of(
      Part part, int index, Seed own, PropValue.Fields fields, String sizes) {
    return el(
            Tag.DIV,
            ImageView.of(part.images(), fields, sizes)
                .<Html>map(ImageView::later)
                .orElseGet(() -> Picture.draw(part.seed(), index, own)))
        .in("picture");
  }
}
