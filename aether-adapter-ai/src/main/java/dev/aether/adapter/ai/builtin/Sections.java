package dev.aether.adapter.ai.builtin;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes each section of a page; {@code docs/components.md} names the props. */
final class Sections {
  private final Reading reading;
  private final Copy copy;
  private final Offerings offerings;
  private final Page page;
  private final Hero hero;
  private final Map<StandardComponent, Consumer<Map<String, PropValue>>> writers;

  Sections(Reading reading, Copy copy, Page page, Hero hero) {
    this.reading = reading;
    this.copy = copy;
    this.page = page;
    this.hero = hero;
    this.offerings = new Offerings(reading, copy);
    this.writers =
        Map.of(
            StandardComponent.STORY, this::story,
            StandardComponent.FEATURES, props -> items(StandardComponent.FEATURES, props),
            StandardComponent.SHOWCASE, props -> items(StandardComponent.SHOWCASE, props),
            StandardComponent.STEPS, this::steps,
            StandardComponent.FAQ, this::faq,
            StandardComponent.CTA, this::cta,
            StandardComponent.CONTACT, this::contact);
  }

  ComponentNode write(StandardComponent type) {
    Consumer<Map<String, PropValue>> writer = writers.get(type);
    if (writer == null) {
      throw new IllegalArgumentException("not a section that pages are planned with: " + type);
    }
    Map<String, PropValue> props = new LinkedHashMap<>();
    writer.accept(props);
    return type.node(type.wire(), PropValue.fields(props));
  }

  private void steps(Map<String, PropValue> props) {
    text(props, "title", copy.pick("steps.title"));
    props.put("items", pairs(copy.pairs("step").subList(0, 3), "title", "text"));
  }

  private void faq(Map<String, PropValue> props) {
    text(props, "title", copy.pick("faq.title"));
    props.put("items", pairs(copy.pairs("faq"), "question", "answer"));
  }

  private void cta(Map<String, PropValue> props) {
    text(props, "title", copy.pick("cta.title"));
    text(props, "text", copy.pick("cta.text"));
    props.put("actions", PropValue.items(page.actions().subList(0, 1)));
  }

  private void story(Map<String, PropValue> props) {
    text(props, "title", copy.pick("story.title"));
    props.put("paragraphs", PropValue.texts(Story.paragraphs(reading, copy, hero)));
    List<String> highlights = Story.highlights(reading, copy);
    if (!highlights.isEmpty()) {
      props.put("highlights", PropValue.texts(highlights));
    }
  }

  private void items(StandardComponent type, Map<String, PropValue> props) {
    boolean second = page.plan().indexOf(type) > firstOfItems();
    boolean benefits = second && !copy.all("benefits.title").isEmpty();
    String title = benefits ? "benefits.title" : second ? "nav." + type.wire() : "items.title";
    text(props, "title", copy.pick(title));
    if (!second) {
      text(props, "intro", copy.pick("items.intro"));
    }
    List<Pair> items = second ? offerings.general() : offerings.asked();
    props.put("items", pairs(items, "title", "text"));
  }

  private int firstOfItems() {
    List<StandardComponent> plan = page.plan();
    int features = plan.indexOf(StandardComponent.FEATURES);
    int showcase = plan.indexOf(StandardComponent.SHOWCASE);
    return features < 0 || showcase < 0
        ? Math.max(features, showcase)
        : Math.min(features, showcase);
  }

  private void contact(Map<String, PropValue> props) {
    text(props, "title", copy.pick("contact.title"));
    text(props, "intro", copy.pick("contact.intro"));
    props.put("details", PropValue.items(ContactDetails.of(reading, copy)));
  }

  private static void text(Map<String, PropValue> props, String name, String value) {
    props.put(name, PropValue.text(value));
  }

  private static PropValue pairs(List<Pair> pairs, String title, String text) {
    return PropValue.items(
        pairs.stream()
            .map(
                pair -> {
                  Map<String, PropValue> item = new LinkedHashMap<>();
                  text(item, title, pair.title());
                  text(item, text, pair.text());
                  return PropValue.fields(item);
                })
            .toList());
  }
}
