package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.draw.Mark;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;

/** Props: {@code brand}, {@code links}, {@code action}. Links wrap; none hides behind a button. */
public final class HeaderView {
  private HeaderView() {}

  public static Html of(Part part) {
    Html brand =
        el(Tag.A, Mark.draw(part.scene().mark()), el(Tag.SPAN, text(part.get("brand"))))
            .in("brand")
            .with(Attribute.HREF, part.targets().home().orElse("#" + part.id()));
    Html nav =
        el(Tag.NAV, Links.list(part.known("links"), part.targets()))
            .with(Attribute.ARIA_LABEL, part.phrases().main())
            .unlessHollow();
    Html action = Links.button(part.object("action"), part.targets(), "main");
    return el(Tag.HEADER, el(Tag.DIV, brand, nav, action).in("inner"))
        .in("site-header", "as-" + part.variant().orElseThrow())
        .with(Attribute.ID, part.id());
  }
}
