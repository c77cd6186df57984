package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Word;
import java.util.ArrayList;
import java.util.List;

/** Props: {@code title}, {@code intro}, {@code days} of {@code {day, hours}}, {@code note}. */
public final class HoursView {
  private HoursView() {}

  public static Html of(Part part) {
    List<Html> rows = new ArrayList<>();
    for (PropValue.Fields day : part.known("days")) {
      if (Part.all(day, "day")) {
        rows.add(
            el(
                Tag.TR,
                el(Tag.TH, text(day.text("day", ""))).with(Attribute.SCOPE, "row"),
                hours(part, day)));
      }
    }
    if (rows.isEmpty()) {
      return Html.nothing();
    }
    Html table =
        el(Tag.TABLE, el(Tag.TBODY, rows)).with(Attribute.ARIA_LABELLEDBY, part.innerId("title"));
    return part.section(
        part.head(), el(Tag.DIV, table, Part.paragraph("note", part.get("note"))).in("week"));
  }

  private static Html hours(Part part, PropValue.Fields day) {
    return Part.all(day, "hours")
        ? el(Tag.TD, text(day.text("hours", "")))
        : el(Tag.TD, text(part.phrases().word(Word.CLOSED))).in("closed");
  }
}
