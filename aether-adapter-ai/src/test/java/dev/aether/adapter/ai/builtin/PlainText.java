package dev.aether.adapter.ai.builtin;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.site.SiteContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a composed site, for reading and for checking. */
final class PlainText {
  private static final Set<String> NOT_WORDS = Set.of("href", "motif");

  private PlainText() {}

  /** Every text that a visitor or a search engine meets. */
  static List<String> of(SiteContent content) {
    List<String> texts = new ArrayList<>();
    texts.add(content.name().value());
    texts.add(content.description());
    texts.add(content.seo().title());
    texts.add(content.seo().description());
    content.tree().root().children().forEach(node -> collect(node.props(), texts));
    return texts;
  }

  /** The page as somebody would read it aloud. */
  static String page(SiteContent content) {
    StringBuilder out = new StringBuilder();
    out.append("NAME ").append(content.name()).append(" | SEO ").append(content.seo().title());
    out.append(" | ").append(content.seo().description()).append(" | ");
    out.append(content.seo().keywords())
        .append(' ')
        .append(content.seo().entityType())
        .append('\n');
    for (ComponentNode node : content.tree().root().children()) {
      List<String> texts = new ArrayList<>();
      collect(node.props(), texts);
      out.append("  ")
          .append(node.type())
          .append(": ")
          .append(String.join(" / ", texts))
          .append('\n');
    }
    return out.toString();
  }

  private static void collect(PropValue value, List<String> texts) {
    if (value instanceof PropValue.Text text) {
      texts.add(text.value());
    } else if (value instanceof PropValue.Items items) {
      items.values().forEach(item -> collect(item, texts));
    } else if (value instanceof PropValue.Fields fields) {
      fields
          .values()
          .forEach(
              (name, inner) -> {
                if (!NOT_WORDS.contains(name)) {
                  collect(inner, texts);
                }
              });
    }
  }
}
