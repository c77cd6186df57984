package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Portrait;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.ImageView;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Still;
import java.util.ArrayList;
import java.util.List;

/** Props: {@code title}, {@code intro}, {@code items} of {@code {name, role, text, image}}. */
public final class TeamView {
  private TeamView() {}

  public static Html of(Part part) {
    List<Html> people = new ArrayList<>();
    for (PropValue.Fields item : part.items()) {
      if (Part.all(item, "name")) {
        people.add(el(Tag.LI, portrait(part, people.size(), item), words(part, item)));
      }
    }
    return people.isEmpty()
        ? Html.nothing()
        : part.section(part.head(), el(Tag.UL, people).in("people"));
  }

  private static Html portrait(Part part, int index, PropValue.Fields item) {
    return el(
            Tag.DIV,
            ImageView.of(part.images(), item, part.is("list") ? Still.SMALL : Still.THIRD)
                .<Html>map(ImageView::later)
                .orElseGet(() -> Portrait.draw(index, part.seed())))
        .in("portrait");
  }

  private static Html words(Part part, PropValue.Fields item) {
    return el(
        Tag.DIV,
        part.subtitle(item.text("name", "")),
        Part.paragraph("role", item.text("role", "")),
        Part.paragraph("text", item.text("text", "")));
  }
}
