package dev.aether.adapter.ai.part;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.site.SiteContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a composed page, by what they are good for. */
record Material(SiteContent page, Lexicon words) {
  private static final Map<String, Lexicon> WORDS =
      Map.of("en", Lexicon.read("en.txt"), "ko", Lexicon.read("ko.txt"));

  /** What a thing is called, and a sentence about it. */
  record Thing(String title, String text) {}

  static Material of(SiteContent page) {
    return new Material(page, WORDS.getOrDefault(page.seo().language(), WORDS.get("en")));
  }

  private Optional<PropValue.Fields> props(StandardComponent type) {
    return page.tree().root().children().stream()
        .filter(node -> node.type().equals(type.type()))
        .map(ComponentNode::props)
        .findFirst();
  }

  String prop(StandardComponent type, String name) {
    return props(type).map(props -> props.text(name, "")).orElse("");
  }

  String title() {
    return prop(StandardComponent.HERO, "title");
  }

  String subtitle() {
    return prop(StandardComponent.HERO, "subtitle");
  }

  List<String> paragraphs() {
    List<String> story =
        props(StandardComponent.STORY).map(p -> p.texts("paragraphs")).orElse(List.of());
    return story.isEmpty() ? List.of(subtitle()) : story;
  }

  /** Buttons with where they lead; at least one. */
  List<PropValue.Fields> actions() {
    List<PropValue.Fields> actions =
        props(StandardComponent.HERO).map(p -> p.objects("actions")).orElse(List.of());
    return actions.isEmpty() ? List.of(link(words.one("button"), "#contact")) : actions;
  }

  static PropValue.Fields link(String label, String href) {
    return PropValue.fields(Map.of("label", PropValue.text(label), "href", PropValue.text(href)));
  }

  /** What is on offer, else how it goes; never empty. */
  List<Thing> things() {
    List<Thing> things = new ArrayList<>();
    for (StandardComponent type :
        List.of(StandardComponent.FEATURES, StandardComponent.SHOWCASE, StandardComponent.STEPS)) {
      if (things.isEmpty()) {
        props(type).stream()
            .flatMap(props -> props.objects("items").stream())
            .map(item -> new Thing(item.text("title", ""), item.text("text", "")))
            .forEach(things::add);
      }
    }
    return things.isEmpty() ? List.of(new Thing(title(), subtitle())) : things;
  }
}
