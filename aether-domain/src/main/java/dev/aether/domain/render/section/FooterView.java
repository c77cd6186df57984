package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;

/** Props: {@code brand}, {@code text}, {@code links}. */
public final class FooterView {
  private FooterView() {}

  public static Html of(Part part) {
    Html words =
        el(
            Tag.DIV,
            Part.paragraph("brand", part.get("brand")),
            Part.paragraph("small", part.get("text")));
    Html nav =
        el(Tag.NAV, Links.list(part.known("links"), part.targets()))
            .with(Attribute.ARIA_LABEL, part.phrases().more())
            .unlessHollow();
    return el(Tag.FOOTER, el(Tag.DIV, words, nav).in("inner"))
        .in("site-footer", "as-" + part.variant().orElseThrow())
        .with(Attribute.ID, part.id());
  }
}
