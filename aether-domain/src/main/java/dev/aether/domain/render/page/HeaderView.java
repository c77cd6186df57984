package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Mark;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;

/** Props: {@code brand}, {@code links}, {@code action}. Links wrap; none hides behind a button. */
final class HeaderView {
  private HeaderView() {}

  static Html of(Part part, Seed mark, Phrases phrases) {
    Html brand =
        el(Tag.A, Mark.draw(mark), el(Tag.SPAN, text(part.get("brand"))))
            .in("brand")
            .with(Attribute.HREF, "#" + part.id());
    Html nav =
        el(Tag.NAV, Links.list(part.props().objects("links"), part.anchors()))
            .with(Attribute.ARIA_LABEL, phrases.main())
            .unlessHollow();
    Html action =
        part.props().values().get("action") instanceof PropValue.Fields fields
            ? Links.button(fields, part.anchors(), "main")
            : Html.nothing();
    return el(Tag.HEADER, el(Tag.DIV, brand, nav, action).in("inner"))
        .in("site-header")
        .with(Attribute.ID, part.id());
  }
}
