package dev.aether.domain.render.draw;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import java.util.Locale;
import java.util.Optional;

/** Small signs in lines, on a square of 24 units; they say nothing to who cannot see them. */
public enum Icon {
  ARROW("M5 12h14M13 6l6 6-6 6"),
  BOOK(
      "M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-13C17 4.5 14 5 12 6.5M12 6.5v13"),
  BOLT("M13 3 5 13.5h6L10 21l9-11h-6.5Z"),
  BAG("M5 8h14l1 12.5H4ZM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5"),
  CALENDAR("M4 6h16v14H4ZM4 10.5h16M8.5 3.5V8M15.5 3.5V8"),
  CAMERA("M3.5 8h4l1.5-2.5h6L16.5 8h4v11h-17ZM12 10a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6Z"),
  CHAT("M4 5h16v11.5H11L6.5 20.5v-4H4Z"),
  CHECK("M4.5 12.5l5 5 10-11"),
  CLOCK("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2"),
  CUP("M5 8h11v6a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5ZM16 9.5h1.5a2.5 2.5 0 0 1 0 5H16M8.5 3v2M12.5 3v2"),
  GIFT(
      "M4 8.5h16v4H4ZM5.5 12.5V20h13v-7.5M12 8.5V20M12 8.5C9 8.5 7 7.5 7 5.8S10.5 3.5 12 8.5c1.5-5 5-4.4 5-2.7S15 8.5 12 8.5Z"),
  GLOBE(
      "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17Z"),
  HEART("M12 20 4.8 12.5a4.7 4.7 0 0 1 6.6-6.7l.6.6.6-.6a4.7 4.7 0 0 1 6.6 6.7Z"),
  HOME("M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20"),
  LEAF("M5 19C4 10 9 4.5 20 4.5 20 15 14.5 20 6.5 17.5M4.5 20.5C7 15 10.5 11.5 15 9.5"),
  MAIL("M3.5 6h17v12.5h-17ZM3.5 7l8.5 6.5L20.5 7"),
  MUSIC(
      "M9 18V6l11-2v12M9 18a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0ZM20 16a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0Z"),
  PERSON("M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.5-4.5 3.5-6 7.5-6s7 1.5 7.5 6"),
  PHONE(
      "M6.5 3.5 9.5 4l1 4-2 1.8c1 2.4 2.8 4.2 5.2 5.2l1.8-2 4 1 .5 3c-.3 2-1.5 3-3.5 3C9.5 20 4 14.5 4 7c0-2 .7-3 2.5-3.5Z"),
  PIN(
      "M12 21c-4.5-5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6-6.5 11ZM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z"),
  PLAY("M8 5v14l11-7Z"),
  SHIELD("M12 3.5 19.5 6v5.5c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6ZM8.5 12l2.5 2.5 4.5-5"),
  STAR("M12 3.5l2.6 5.5 6 .8-4.4 4.2 1.1 6L12 17.1 6.7 20l1.1-6L3.4 9.8l6-.8Z"),
  TAG("M4 4h8l8.5 8.5-8 8L4 12ZM8.2 7.2a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z"),
  TOOL(
      "M14.5 6.5a4.5 4.5 0 0 1 5.5-2.5l-3 3 .5 2.5L20 10l1-3a4.5 4.5 0 0 1-6.5 5L7 19.5 4.5 17l7.5-7.5a4.5 4.5 0 0 1 2.5-3Z");

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  /** The icon of that name in a prop, such as {@code clock}. */
  public static Optional<Icon> ofWire(String wire) {
    for (Icon icon : values()) {
      if (icon.name().toLowerCase(Locale.ROOT).equals(wire)) {
        return Optional.of(icon);
      }
    }
    return Optional.empty();
  }

  /** The drawing, in the colour of the words around it. */
  public Html.Element draw() {
    return el(Tag.SVG, el(Tag.PATH).with(Attribute.D, path))
        .in("sign")
        .with(Attribute.VIEW_BOX, "0 0 24 24")
        .with(Attribute.ARIA_HIDDEN, "true")
        .with(Attribute.FOCUSABLE, "false");
  }
}
