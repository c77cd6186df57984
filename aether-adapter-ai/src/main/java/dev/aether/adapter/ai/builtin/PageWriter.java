package dev.aether.adapter.ai.builtin;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the sections of a page together. */
final class PageWriter {
  private PageWriter() {}

  static ComponentTree write(Page page, Sections sections, Hero hero, String motif) {
    List<ComponentNode> nodes = new ArrayList<>();
    nodes.add(header(page));
    nodes.add(hero(page, hero, motif));
    page.plan().forEach(type -> nodes.add(sections.write(type)));
    nodes.add(footer(page));
    return ComponentTree.of(
        new ComponentNode(
            new NodeId("root"), ComponentType.PAGE, PropValue.fields(Map.of()), nodes));
  }

  private static ComponentNode header(Page page) {
    Map<String, PropValue> props = new LinkedHashMap<>();
    props.put("brand", PropValue.text(page.name()));
    props.put("links", PropValue.items(page.links()));
    props.put("action", page.actions().get(0));
    return StandardComponent.HEADER.node("header", PropValue.fields(props));
  }

  private static ComponentNode hero(Page page, Hero hero, String motif) {
    Map<String, PropValue> props = new LinkedHashMap<>();
    hero.eyebrow().ifPresent(text -> props.put("eyebrow", PropValue.text(text)));
    props.put("title", PropValue.text(hero.title()));
    props.put("subtitle", PropValue.text(hero.subtitle()));
    props.put("actions", PropValue.items(page.actions()));
    props.put("motif", PropValue.text(motif));
    return StandardComponent.HERO.node("hero", PropValue.fields(props));
  }

  private static ComponentNode footer(Page page) {
    Map<String, PropValue> props = new LinkedHashMap<>();
    props.put("brand", PropValue.text(page.name()));
    page.copy()
        .first("footer")
        .filter(text -> !text.equals(page.name()))
        .ifPresent(text -> props.put("text", PropValue.text(text)));
    props.put("links", PropValue.items(page.allLinks()));
    return StandardComponent.FOOTER.node("footer", PropValue.fields(props));
  }
}
