package dev.aether.domain.render.draw;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import java.util.List;

/** The few shapes that everything is drawn with; {@code fill} is a colour class such as f2. */
final class Shapes {
  private Shapes() {}

  /** A drawing of that size, which fills its frame and is cut where the frame has another form. */
  static Html.Element canvas(int width, int height, List<? extends Html> shapes) {
    return el(Tag.SVG, shapes)
        .with(Attribute.VIEW_BOX, "0 0 " + width + " " + height)
        .with(Attribute.PRESERVE_ASPECT_RATIO, "xMidYMid slice")
        .with(Attribute.ARIA_HIDDEN, "true")
        .with(Attribute.FOCUSABLE, "false");
  }

  /** A path of commands with a {@code #} for each number. */
  static Html path(String fill, String commands, Object... numbers) {
    StringBuilder d = new StringBuilder(commands.length() + 4 * numbers.length);
    int next = 0;
    for (int i = 0; i < commands.length(); i++) {
      char c = commands.charAt(i);
      if (c == '#') {
        d.append(numbers[next++]);
      } else {
        d.append(c);
      }
    }
    return el(Tag.PATH).in(fill).with(Attribute.D, d.toString());
  }

  static Html circle(String fill, int x, int y, int radius) {
    return el(Tag.CIRCLE)
        .in(fill)
        .with(Attribute.CX, "" + x)
        .with(Attribute.CY, "" + y)
        .with(Attribute.R, "" + radius);
  }

  static Html box(String fill, int x, int y, int width, int height) {
    return el(Tag.RECT)
        .in(fill)
        .with(Attribute.X, "" + x)
        .with(Attribute.Y, "" + y)
        .with(Attribute.WIDTH, "" + width)
        .with(Attribute.HEIGHT, "" + height);
  }

  /** A box with round corners. */
  static Html pill(String fill, int x, int y, int width, int height) {
    return ((Html.Element) box(fill, x, y, width, height))
        .with(Attribute.RX, "" + Math.min(width, height) / 2);
  }
}
