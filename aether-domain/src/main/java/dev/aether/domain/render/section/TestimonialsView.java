package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import java.util.ArrayList;
import java.util.List;

/** Props: {@code title}, {@code intro}, {@code items} of {@code {quote, name, role}}. */
public final class TestimonialsView {
  private TestimonialsView() {}

  public static Html of(Part part) {
    List<Html> voices = new ArrayList<>();
    for (PropValue.Fields item : part.items()) {
      if (Part.all(item, "quote")) {
        voices.add(el(Tag.LI, Voice.of(item.text("quote", ""), item)));
      }
    }
    String[] rows =
        part.is("single") ? new String[] {"voices"} : Rows.of(Math.min(voices.size(), 60));
    return voices.isEmpty()
        ? Html.nothing()
        : part.section(part.head().in("head", "over"), el(Tag.UL, voices).in(rows));
  }
}
