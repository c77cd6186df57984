package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Props: {@code title}, {@code items} of {@code {question, answer}}; both are needed. */
final class FaqView {
  private FaqView() {}

  static Html of(Part part) {
    List<Html> entries = new ArrayList<>();
    for (PropValue.Fields item : part.items()) {
      String question = item.text("question", "");
      String answer = item.text("answer", "");
      if (PlainText.isVisible(question) && PlainText.isVisible(answer)) {
        entries.add(
            el(Tag.DETAILS, el(Tag.SUMMARY, text(question)), Part.paragraph("text", answer)));
      }
    }
    return part.section("faq", part.head(), el(Tag.DIV, entries).in("entries").unlessHollow());
  }
}
