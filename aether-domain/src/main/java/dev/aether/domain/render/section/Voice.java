package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;

/** What somebody said, and who: {@code name} and {@code role}. */
public final class Voice {
  private Voice() {}

  public static Html of(String words, PropValue.Fields fields) {
    Html who =
        el(
                Tag.FIGCAPTION,
                Part.words("name", fields.text("name", "")),
                Part.words("role", fields.text("role", "")))
            .unlessHollow();
    return el(Tag.FIGURE, el(Tag.BLOCKQUOTE, Part.paragraph("said", words)), who).in("voice");
  }
}
