package dev.aether.domain.render.element;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import java.util.Set;
import java.util.function.BiFunction;

/** What only arranges what is inside; nothing where nothing is. */
public final class LayoutView {
  private static final Set<String> WIDTHS = Set.of("full", "wide", "narrow");
  private static final Set<String> GAPS = Set.of("small", "medium", "large");
  private static final Set<String> COUNTS = Set.of("2", "3", "4");

  private LayoutView() {}

  public static Html section(Part part) {
    Html parts = el(Tag.DIV, part.inside()).in("flow").unlessHollow();
    return part.section(part.head(), parts);
  }

  public static Html container(Part part) {
    return box(part, Place::of, "flow", known(part, "width", WIDTHS, "full"));
  }

  public static Html stack(Part part) {
    return box(part, Place::of, "stacked", gap(part));
  }

  public static Html grid(Part part) {
    return box(part, Place::of, "of-" + known(part, "columns", COUNTS, "3"), gap(part));
  }

  public static Html columns(Part part) {
    return box(part, Place::level, "of-" + Math.min(part.inside().size(), 3), gap(part));
  }

  private static Html box(
      Part part, BiFunction<Part, Html.Element, Html.Element> place, String... more) {
    if (part.inside().isEmpty()) {
      return Html.nothing();
    }
    Html.Element box = place.apply(part, el(Tag.DIV, part.inside()));
    String own = box.attributes().get(Attribute.CLASS).orElse("");
    return box.in(own, String.join(" ", more));
  }

  private static String gap(Part part) {
    return "gap-" + known(part, "gap", GAPS, "medium");
  }

  private static String known(Part part, String prop, Set<String> words, String usual) {
    return words.contains(part.get(prop)) ? part.get(prop) : usual;
  }
}
