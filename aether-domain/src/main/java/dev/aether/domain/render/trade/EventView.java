package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.draw.Icon;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Moment;
import dev.aether.domain.render.page.Part;

/**
 * Props: {@code title}, {@code text}, {@code date}, {@code time}, {@code place}, {@code price},
 * {@code actions}, {@code placeholder}.
 */
public final class EventView {
  private EventView() {}

  public static Html of(Part part) {
    if (!part.isKnown(part.props())) {
      return Html.nothing();
    }
    Html facts =
        el(
                Tag.UL,
                fact(Icon.CALENDAR, Moment.of(part.get("date"))),
                fact(Icon.CLOCK, Moment.of(part.get("time"))),
                fact(Icon.PIN, text(part.get("place"))),
                fact(Icon.TAG, text(part.get("price"))))
            .in("facts")
            .unlessHollow();
    Html words =
        el(Tag.DIV, part.title(), Part.paragraph("lead", part.get("text")), Links.buttons(part))
            .in("head");
    return part.section(el(Tag.DIV, words, facts).in("ticket"));
  }

  private static Html fact(Icon icon, Html words) {
    return words.isEmpty() ? Html.nothing() : el(Tag.LI, icon.draw(), el(Tag.SPAN, words));
  }
}
