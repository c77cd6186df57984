package dev.aether.domain.render.element;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.page.Part;
import java.util.List;
import java.util.Set;

/** Where an element stands in its line, and where lower columns stand beside higher ones. */
final class Place {
  private static final Set<String> KNOWN = Set.of("start", "center", "end");

  private Place() {}

  /** The element in its type's and its place's classes, with its id. */
  static Html.Element of(Part part, Html.Element element) {
    return of(part, element, "at-");
  }

  /** The columns in their type's classes and that of their common level. */
  static Html.Element level(Part part, Html.Element columns) {
    return of(part, columns, "level-");
  }

  private static Html.Element of(Part part, Html.Element element, String prefix) {
    String align = part.get("align");
    List<String> more = KNOWN.contains(align) ? List.of(prefix + align) : List.of();
    return element.in(part.classes(more)).with(Attribute.ID, part.id());
  }
}
