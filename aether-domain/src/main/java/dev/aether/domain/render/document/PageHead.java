package dev.aether.domain.render.document;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.look.Appearance;
import dev.aether.domain.shared.PlainText;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.seo.ShareImage;
import dev.aether.domain.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a page says of itself to browsers, search engines and link previews. */
final class PageHead {
  private PageHead() {}

  static Html of(SiteContent content, About about, Assets assets) {
    List<Html> head = new ArrayList<>(basics(about.title(), content));
    head.add(meta("description", about.description()));
    head.add(meta("keywords", String.join(", ", content.seo().keywords())));
    head.add(meta("robots", "index, follow"));
    head.add(property("og:type", "website"));
    head.add(property("og:site_name", content.name().value()));
    head.add(property("og:title", about.title()));
    head.add(property("og:description", about.description()));
    head.add(property("og:locale", content.seo().language().replace('-', '_')));
    Optional<ShareImage> image = content.seo().image().filter(ShareImage::isAddress);
    image.ifPresent(i -> head.add(property("og:image", i.value())));
    head.add(meta("twitter:card", image.isPresent() ? "summary_large_image" : "summary"));
    about
        .address()
        .ifPresent(
            url -> {
              head.add(property("og:url", url.toString()));
              head.add(link("canonical", url.toString()));
            });
    head.add(assets.links());
    head.add(Html.linkedData(about.thing()));
    return el(Tag.HEAD, head);
  }

  /** What every page begins with, also one that nobody shall find. */
  static List<Html> basics(String title, SiteContent content) {
    List<Html> head = new ArrayList<>();
    head.add(el(Tag.META).with(Attribute.CHARSET, "utf-8"));
    head.add(meta("viewport", "width=device-width, initial-scale=1"));
    head.add(el(Tag.TITLE, text(title)));
    Appearance appearance = Appearance.of(content.theme());
    head.add(meta("color-scheme", appearance.schemes()));
    head.add(themeColor(appearance.usual()));
    appearance
        .night()
        .map(PageHead::themeColor)
        .ifPresent(meta -> head.add(meta.with(Attribute.MEDIA, "(prefers-color-scheme: dark)")));
    return head;
  }

  static Html meta(String name, String value) {
    return PlainText.isVisible(value)
        ? el(Tag.META).with(Attribute.NAME, name).with(Attribute.CONTENT, value)
        : Html.nothing();
  }

  private static Html property(String name, String value) {
    return PlainText.isVisible(value)
        ? el(Tag.META).with(Attribute.PROPERTY, name).with(Attribute.CONTENT, value)
        : Html.nothing();
  }

  static Html link(String rel, String href) {
    return el(Tag.LINK).with(Attribute.REL, rel).with(Attribute.HREF, href);
  }

  private static Html.Element themeColor(Palette palette) {
    return el(Tag.META)
        .with(Attribute.NAME, "theme-color")
        .with(Attribute.CONTENT, palette.grounds().page().toString());
  }
}
