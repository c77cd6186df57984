package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Terms;

/**
 * Props: {@code title}, {@code intro}, {@code items} of {@code {value, label}}; both are needed.
 */
public final class StatisticsView {
  private StatisticsView() {}

  public static Html of(Part part) {
    Terms numbers = new Terms();
    for (PropValue.Fields item : part.items()) {
      if (Part.all(item, "value", "label")) {
        numbers.add(item.text("label", ""), text(item.text("value", "")));
      }
    }
    return numbers.isEmpty()
        ? Html.nothing()
        : part.section(part.head(), numbers.html().in("numbers"));
  }
}
