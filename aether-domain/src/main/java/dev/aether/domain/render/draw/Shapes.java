package dev.aether.domain.render.draw;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import java.util.List;
import java.util.Locale;

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

  static Html path(String fill, String format, Object... numbers) {
    return el(Tag.PATH).in(fill).with(Attribute.D, String.format(Locale.ROOT, format, numbers));
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
