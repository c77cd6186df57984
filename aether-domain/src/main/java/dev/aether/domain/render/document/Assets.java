package dev.aether.domain.render.document;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;

/** Where a page finds its style sheet and its icon, as it writes them. */
public record Assets(String stylesheet, String icon) {

  /** The same files as a page sees them that is asked for under another path. */
  Assets below(String base) {
    return new Assets(base + stylesheet, base + icon);
  }

  Html links() {
    return Html.all(
        ((Html.Element) PageHead.link("icon", icon)).with(Attribute.TYPE, "image/svg+xml"),
        PageHead.link("stylesheet", stylesheet));
  }
}
