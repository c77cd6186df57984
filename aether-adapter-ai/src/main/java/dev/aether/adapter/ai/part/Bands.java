package dev.aether.adapter.ai.part;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.ArrayList;
import java.util.List;

/** Writes sections that composed pages do not have, since only owners know what is in them. */
record Bands(Material material) {

  ComponentNode testimonials(String id) {
    Lexicon words = material.words();
    List<PropValue> voices = new ArrayList<>();
    for (String quote : words.all("testimonials.quote")) {
      voices.add(
          new Props()
              .text("quote", quote)
              .text("name", words.one("testimonials.name"))
              .text("role", words.one("testimonials.role"))
              .flag("placeholder", true)
              .fields());
    }
    return titled(StandardComponent.TESTIMONIALS)
        .put("items", PropValue.items(voices))
        .node(StandardComponent.TESTIMONIALS, id);
  }

  ComponentNode team(String id) {
    Lexicon words = material.words();
    List<PropValue> people = new ArrayList<>();
    for (String name : words.all("team.name")) {
      people.add(
          new Props()
              .text("name", name)
              .text("role", words.one("team.role"))
              .text("text", words.one("team.text"))
              .flag("placeholder", true)
              .fields());
    }
    return titled(StandardComponent.TEAM)
        .put("items", PropValue.items(people))
        .node(StandardComponent.TEAM, id);
  }

  ComponentNode hours(String id) {
    Lexicon words = material.words();
    List<PropValue> days = new ArrayList<>();
    for (String day : words.all("hours.day")) {
      days.add(
          new Props()
              .text("day", day)
              .text("hours", words.one("hours.hours"))
              .flag("placeholder", true)
              .fields());
    }
    return titled(StandardComponent.HOURS)
        .put("days", PropValue.items(days))
        .node(StandardComponent.HOURS, id);
  }

  /** What is on offer, each with a place for its price. */
  ComponentNode priceList(String id) {
    List<PropValue> lines = new ArrayList<>();
    for (Material.Thing thing : material.things()) {
      lines.add(
          new Props()
              .text("title", thing.title())
              .text("text", thing.text())
              .text("price", material.words().one("price-list.price"))
              .fields());
    }
    return titled(StandardComponent.PRICE_LIST)
        .put("items", PropValue.items(lines))
        .node(StandardComponent.PRICE_LIST, id);
  }

  /** Three plans, each with more of what is on offer than the one before it. */
  ComponentNode pricing(String id) {
    Lexicon words = material.words();
    List<String> titles = material.things().stream().map(Material.Thing::title).toList();
    List<PropValue> plans = new ArrayList<>();
    for (String plan : words.all("pricing.plan")) {
      int many = Math.min(titles.size(), plans.size() + 1);
      plans.add(
          new Props()
              .text("title", plan)
              .text("price", words.one("pricing.price"))
              .text("period", words.one("pricing.period"))
              .put("features", PropValue.texts(titles.subList(0, many)))
              .put("action", material.actions().get(0))
              .flag("highlighted", plans.size() == 1)
              .fields());
    }
    return titled(StandardComponent.PRICING)
        .put("plans", PropValue.items(plans))
        .node(StandardComponent.PRICING, id);
  }

  private Props titled(StandardComponent type) {
    return new Props().text("title", material.words().one(type.wire() + ".title"));
  }
}
