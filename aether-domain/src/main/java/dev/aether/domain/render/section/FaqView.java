package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import java.util.ArrayList;
import java.util.List;

/** Props: {@code title}, {@code items} of {@code {question, answer}}; both are needed. */
public final class FaqView {
  private FaqView() {}

  public static Html of(Part part) {
    List<Html> entries = new ArrayList<>();
    for (PropValue.Fields item : part.items()) {
      if (Part.all(item, "question", "answer")) {
        entries.add(
            el(
                Tag.DETAILS,
                el(Tag.SUMMARY, text(item.text("question", ""))),
                Part.paragraph("text", item.text("answer", ""))));
      }
    }
    return part.section(part.head(), el(Tag.DIV, entries).in("entries").unlessHollow());
  }
}
