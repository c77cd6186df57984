package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;

/** Props: {@code title}, {@code text}, {@code actions}. */
final class CtaView {
  private CtaView() {}

  static Html of(Part part) {
    Html panel =
        el(Tag.DIV, part.title(), Part.paragraph("lead", part.get("text")), Links.buttons(part))
            .in("panel");
    return part.section("cta", panel);
  }
}
