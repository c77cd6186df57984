package dev.aether.domain.render.document;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.site.SiteContent;
import java.util.Set;

/** The root of a document, which says its language and the direction that this is written in. */
final class Language {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  private Language() {}

  static Html html(SiteContent content, Html head, Html body) {
    String language = content.seo().language();
    Html.Element root = el(Tag.HTML, head, body).with(Attribute.LANG, language);
    return RIGHT_TO_LEFT.contains(language.split("-", 2)[0])
        ? root.with(Attribute.DIR, "rtl")
        : root;
  }
}
