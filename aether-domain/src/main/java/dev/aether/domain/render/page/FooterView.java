package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;

/** Props: {@code brand}, {@code text}, {@code links}. */
final class FooterView {
  private FooterView() {}

  static Html of(Part part, Phrases phrases) {
    Html words =
        el(
            Tag.DIV,
            Part.paragraph("brand", part.get("brand")),
            Part.paragraph("small", part.get("text")));
    Html nav =
        el(Tag.NAV, Links.list(part.props().objects("links"), part.anchors()))
            .with(Attribute.ARIA_LABEL, phrases.more())
            .unlessHollow();
    return el(Tag.FOOTER, el(Tag.DIV, words, nav).in("inner"))
        .in("site-footer")
        .with(Attribute.ID, part.id());
  }
}
