package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;

/** Props: {@code title}, {@code text}, {@code actions}. */
public final class CtaView {
  private CtaView() {}

  public static Html of(Part part) {
    Html panel =
        el(Tag.DIV, part.title(), Part.paragraph("lead", part.get("text")), Links.buttons(part))
            .in("panel");
    return part.section(panel);
  }
}
