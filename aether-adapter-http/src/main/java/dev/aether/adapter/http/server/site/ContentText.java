package dev.aether.adapter.http.server.site;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.theme.ThemeJson;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A site's content as lines for people, by the place of each setting. Nodes are named by their ids,
 * so that one that moved is the same place as before.
 */
final class ContentText {
  private final Map<String, List<String>> lines = new LinkedHashMap<>();

  private ContentText() {}

  /** The lines of each setting, in the order of the site. */
  static Map<String, List<String>> of(SiteContent content) {
    ContentText text = new ContentText();
    text.put("name", PropValue.text(content.name().value()));
    text.put("description", PropValue.text(content.description()));
    text.put(content.tree().root());
    text.put("theme", ThemeJson.write(content.theme()));
    text.put("seoMetadata", content.seo().toJson());
    return text.lines;
  }

  /** A tree has ten levels at most. */
  private void put(ComponentNode node) {
    String place = "components/" + node.id();
    lines.put(place + "/type", List.of(node.type().toString()));
    for (Facet facet : Facet.values()) {
      put(place + "/" + facet.wire(), node.facet(facet));
    }
    lines.put(
        place + "/children", node.children().stream().map(child -> child.id().toString()).toList());
    node.children().forEach(this::put);
  }

  private void put(String place, PropValue value) {
    if (value instanceof PropValue.Fields fields) {
      fields.values().forEach((name, inner) -> put(place + "/" + name, inner));
    } else if (value instanceof PropValue.Items items) {
      lines.put(place, items.values().stream().map(PropValue::toJson).toList());
    } else if (value instanceof PropValue.Text text) {
      lines.put(place, Arrays.asList(text.value().split("\n", -1)));
    } else {
      lines.put(place, List.of(value.toJson()));
    }
  }
}
