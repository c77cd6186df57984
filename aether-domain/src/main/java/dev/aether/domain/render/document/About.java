package dev.aether.domain.render.document;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.PlainText;
import dev.aether.domain.site.SiteContent;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param address where it will be found, if that is known
 * @param thing what it is about, in the words of schema.org
 */
record About(String title, String description, Optional<URI> address, PropValue thing) {
  private static final int DESCRIPTION = 160;

  /** Of a site's first page, which speaks for the site. */
  static About site(SiteContent content, Optional<URI> address) {
    String written = content.seo().description();
    String description =
        PlainText.line(PlainText.isVisible(written) ? written : content.description(), DESCRIPTION);
    Map<String, PropValue> thing =
        thing(content.seo().entityType(), content.name().value(), description, address);
    return new About(content.seo().title(), description, address, linked(thing));
  }

  /** Of a further page; what it does not say the site says for it. */
  static About page(SiteContent content, ComponentNode page, String path, Optional<URI> address) {
    String title = PlainText.line(page.props().text("title", ""), Integer.MAX_VALUE);
    String written = page.props().text("description", "");
    About site = site(content, address);
    String description =
        PlainText.isVisible(written) ? PlainText.line(written, DESCRIPTION) : site.description();
    Optional<URI> here = address.map(url -> url.resolve(path));
    Map<String, PropValue> thing = thing("WebPage", title, description, here);
    thing.put("isPartOf", PropValue.fields(thing("WebSite", content.name().value(), "", address)));
    return new About(title + " · " + content.name().value(), description, here, linked(thing));
  }

  private static PropValue linked(Map<String, PropValue> thing) {
    Map<String, PropValue> linked = new LinkedHashMap<>();
    linked.put("@context", PropValue.text("https://schema.org"));
    linked.putAll(thing);
    return PropValue.fields(linked);
  }

  private static Map<String, PropValue> thing(
      String type, String name, String description, Optional<URI> address) {
    Map<String, PropValue> thing = new LinkedHashMap<>();
    thing.put("@type", PropValue.text(type));
    thing.put("name", PropValue.text(name));
    if (PlainText.isVisible(description)) {
      thing.put("description", PropValue.text(description));
    }
    address.ifPresent(url -> thing.put("url", PropValue.text(url.toString())));
    return thing;
  }
}
