package dev.aether.adapter.ai.part;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.List;

/** Writes what one acts in; where no address is named, an example stands for the owner's. */
record Widgets(Described description, Material material) {
  private static final String EXAMPLE = "you@example.com";

  ComponentNode contactForm(String id) {
    return sending(StandardComponent.CONTACT_FORM)
        .flag("phone", description.says("phone|telephone|전화"))
        .text("consent", material.words().one("consent"))
        .node(StandardComponent.CONTACT_FORM, id);
  }

  ComponentNode newsletter(String id) {
    return sending(StandardComponent.NEWSLETTER)
        .text("consent", material.words().one("newsletter.consent"))
        .text("variant", description.says("card|quiet|small|카드|작은") ? "card" : "")
        .node(StandardComponent.NEWSLETTER, id);
  }

  ComponentNode booking(String id) {
    boolean guests = description.says("tables?|guests|people|restaurant|인원|식당|레스토랑|테이블|명");
    List<String> services =
        guests ? List.of() : material.things().stream().map(Material.Thing::title).toList();
    return sending(StandardComponent.BOOKING)
        .put("services", PropValue.texts(services))
        .flag("people", guests)
        .node(StandardComponent.BOOKING, id);
  }

  ComponentNode form(String id) {
    return sending(StandardComponent.FORM)
        .node(
            StandardComponent.FORM,
            id,
            new Fields(description, material).all().toArray(ComponentNode[]::new));
  }

  private Props sending(StandardComponent type) {
    String to =
        description.href().filter(href -> href.startsWith("mailto:")).orElse("mailto:" + EXAMPLE);
    Lexicon words = material.words();
    return new Props()
        .text("title", description.words(200).orElse(words.one(type.wire() + ".title")))
        .text("intro", words.one(type.wire() + ".intro"))
        .text("action", to)
        .put(
            "links", PropValue.items(List.of(Material.link(to.substring("mailto:".length()), to))));
  }

  ComponentNode map(String id) {
    Lexicon words = material.words();
    return new Props()
        .text("title", words.one("map.title"))
        .text("address", description.words(200).orElse(words.one("map.address")))
        .text("href", description.href().filter(to -> to.startsWith("https:")).orElse(""))
        .flag("placeholder", description.words(200).isEmpty())
        .node(StandardComponent.MAP, id);
  }

  ComponentNode video(String id) {
    Lexicon words = material.words();
    String href = description.href().filter(to -> to.startsWith("https:")).orElse("");
    return new Props()
        .text("title", description.words(200).orElse(words.one("video.title")))
        .text("href", href.isEmpty() ? "https://example.com/" : href)
        .text("label", words.one("video.label"))
        .node(StandardComponent.VIDEO, id);
  }
}
