package dev.aether.adapter.ai.part;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.ArrayList;
import java.util.List;

/** Writes what arranges other components, filled with the page's own words. */
record Layouts(Described description, Material material, Elements elements) {

  ComponentNode container(String id) {
    Material.Thing thing = material.things().get(0);
    return new Props()
        .text("variant", description.says("tint\\w*|shaded|색") ? "tint" : "card")
        .node(
            StandardComponent.CONTAINER,
            id,
            small("card-heading", description.words(200).orElse(thing.title())),
            words("card-text", thing.text()),
            elements.button("card-button"));
  }

  ComponentNode stack(String id) {
    return new Props()
        .text("gap", "medium")
        .node(
            StandardComponent.STACK,
            id,
            elements.heading("stack-heading"),
            words("stack-text", material.subtitle()),
            elements.buttons("stack-buttons"));
  }

  /** A card for each thing there is. */
  ComponentNode grid(String id) {
    boolean signs = description.says("icons?|아이콘");
    int most = most();
    List<ComponentNode> cards = new ArrayList<>();
    for (Material.Thing thing : material.things()) {
      if (cards.size() < Math.max(most, 2)) {
        cards.add(card(cards.size() + 1, thing, signs));
      }
    }
    return new Props()
        .text("columns", Integer.toString(Math.max(2, Math.min(4, Math.min(most, cards.size())))))
        .text("gap", "medium")
        .node(StandardComponent.GRID, id, cards.toArray(ComponentNode[]::new));
  }

  private int most() {
    return description.says("two|2|두") ? 2 : description.says("four|4|네") ? 4 : 3;
  }

  private ComponentNode card(int number, Material.Thing thing, boolean signed) {
    List<ComponentNode> parts = new ArrayList<>();
    if (signed) {
      String sign = Elements.sign(thing.title() + " " + thing.text()).orElse("check");
      parts.add(
          new Props()
              .text("name", sign)
              .text("variant", "badge")
              .node(StandardComponent.ICON, "icon-" + number));
    }
    parts.add(small("heading-" + number, thing.title()));
    parts.add(words("text-" + number, thing.text()));
    return new Props()
        .text("variant", "card")
        .node(StandardComponent.CONTAINER, "card-" + number, parts.toArray(ComponentNode[]::new));
  }

  /** Words beside a picture. */
  ComponentNode columns(String id) {
    ComponentNode words =
        new Props()
            .node(
                StandardComponent.STACK,
                "columns-words",
                elements.heading("columns-heading"),
                words("columns-text", material.paragraphs().get(0)),
                elements.button("columns-button"));
    ComponentNode picture =
        new Props().text("shape", "wide").node(StandardComponent.IMAGE, "columns-image");
    boolean pictureFirst = description.says("(?:image|picture|photo) (?:left|first)|왼쪽 (?:사진|이미지)");
    return new Props()
        .text("variant", pictureFirst ? "wide-last" : "wide-first")
        .text("align", "center")
        .node(
            StandardComponent.COLUMNS,
            id,
            pictureFirst ? picture : words,
            pictureFirst ? words : picture);
  }

  /** A section of one's own: a heading, a paragraph and a button. */
  ComponentNode section(String id) {
    return new Props()
        .text("title", description.words(200).orElse(material.words().one("section.title")))
        .node(
            StandardComponent.SECTION,
            id,
            words("section-text", material.paragraphs().get(0)),
            elements.buttons("section-buttons"));
  }

  private static ComponentNode small(String id, String words) {
    return new Props()
        .text("text", words)
        .text("variant", "small")
        .node(StandardComponent.HEADING, id);
  }

  private static ComponentNode words(String id, String words) {
    return new Props().text("text", words).node(StandardComponent.TEXT, id);
  }
}
