package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;

/** Props: {@code title}, {@code paragraphs}, {@code highlights}. */
public final class StoryView {
  private StoryView() {}

  public static Html of(Part part) {
    Html highlights =
        el(
                Tag.UL,
                part.props().texts("highlights").stream()
                    .map(words -> el(Tag.LI, text(words)).unlessHollow())
                    .toList())
            .in("highlights")
            .unlessHollow();
    Html paragraphs =
        el(
                Tag.DIV,
                part.props().texts("paragraphs").stream()
                    .map(words -> Part.paragraph("prose", words))
                    .toList())
            .in("told")
            .unlessHollow();
    return part.section(el(Tag.DIV, part.title(), highlights).in("head"), paragraphs);
  }
}
