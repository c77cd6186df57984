package dev.aether.domain.render.document;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Phrases;
import dev.aether.domain.site.SiteContent;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is answered for unknown paths. These may be any number of folders deep, so nothing relative
 * leads anywhere from here. With an address the links begin at its path; without one the page
 * stands alone, with its icon written into it: it has no style sheet (an inline one is against the
 * content security policy) and cannot say where home is.
 */
public final class NotFoundPage {
  private NotFoundPage() {}

  /** The document; {@code icon} is the drawing of the site's icon. */
  public static Html html(SiteContent content, Optional<URI> address, Assets assets, String icon) {
    String drawn = DataUri.svg(icon);
    Optional<String> base = address.map(URI::getRawPath).map(path -> path.isEmpty() ? "/" : path);
    String title = Phrases.of(content.seo().language()).notFound();
    List<Html> head = new ArrayList<>(PageHead.basics(title, content));
    head.add(PageHead.meta("robots", "noindex"));
    head.add(base.map(path -> assets.below(path).links()).orElse(PageHead.link("icon", drawn)));
    Html body =
        el(Tag.BODY, el(Tag.MAIN, el(Tag.DIV, words(content, base, drawn)).in("alone")))
            .in(content.theme().fonts().heading().style().wire());
    return Language.html(content, el(Tag.HEAD, head), body);
  }

  private static Html words(SiteContent content, Optional<String> base, String drawn) {
    Phrases phrases = Phrases.of(content.seo().language());
    Html picture =
        el(Tag.IMG)
            .with(Attribute.SRC, drawn)
            .with(Attribute.ALT, "")
            .with(Attribute.WIDTH, "96")
            .with(Attribute.HEIGHT, "96");
    Html home =
        base.<Html>map(
                path -> el(Tag.P, el(Tag.A, text(phrases.home())).with(Attribute.HREF, path)))
            .orElse(Html.nothing());
    return el(
            Tag.DIV,
            picture,
            el(Tag.H1, text(phrases.notFound())),
            Part.paragraph("lead", content.name().value()),
            home)
        .in("inner");
  }
}
