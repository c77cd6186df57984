package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Dates and times: for machines, too, where they are written as ISO 8601 has them. */
public final class Moment {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");

  private Moment() {}

  /** The text as a {@code time} element, or as words where it is no date or time. */
  public static Html of(String written) {
    String bare = PlainText.clean(written).strip();
    if (!PlainText.isVisible(bare)) {
      return Html.nothing();
    }
    return isMoment(bare) ? el(Tag.TIME, text(bare)).with(Attribute.DATETIME, bare) : text(bare);
  }

  private static boolean isMoment(String text) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text).getYear() > 0;
      }
      return TIME.matcher(text).matches() && LocalTime.parse(text).getSecond() == 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
