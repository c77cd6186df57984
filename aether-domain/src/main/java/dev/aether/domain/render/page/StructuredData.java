package dev.aether.domain.render.page;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.shared.PlainText;
import dev.aether.domain.site.SiteContent;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a page is about, for machines: JSON-LD in the words of schema.org. */
final class StructuredData {
  private StructuredData() {}

  static Html of(SiteContent content, Optional<URI> address) {
    Map<String, PropValue> thing = new LinkedHashMap<>();
    thing.put("@context", PropValue.text("https://schema.org"));
    thing.put("@type", PropValue.text(content.seo().entityType()));
    thing.put("name", PropValue.text(content.name().value()));
    String description = PageHead.description(content);
    if (PlainText.isVisible(description)) {
      thing.put("description", PropValue.text(description));
    }
    address.ifPresent(url -> thing.put("url", PropValue.text(url.toString())));
    return Html.linkedData(PropValue.fields(thing));
  }
}
