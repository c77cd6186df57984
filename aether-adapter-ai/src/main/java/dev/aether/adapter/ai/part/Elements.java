package dev.aether.adapter.ai.part;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.List;
import java.util.Optional;

/** Writes single small things. */
record Elements(Described description, Material material) {
  private static final int LINE = 200;
  private static final int LABEL = 60;
  private static final Mentions ICONS = new Mentions(Lexicon.read("icons.txt"));

  ComponentNode heading(String id) {
    String words = description.words(LINE).orElse(material.title());
    return new Props().text("text", words).node(StandardComponent.HEADING, id);
  }

  ComponentNode text(String id) {
    return new Props()
        .text("text", description.words(LINE).orElse(material.subtitle()))
        .text("variant", description.says("lead|intro\\w*|large|도입") ? "lead" : "")
        .node(StandardComponent.TEXT, id);
  }

  /** The page's story, with its points as a list. */
  ComponentNode richText(String id) {
    String heading = material.prop(StandardComponent.STORY, "title");
    StringBuilder body = new StringBuilder(heading.isEmpty() ? "" : "## " + heading + "\n\n");
    body.append(String.join("\n\n", material.paragraphs())).append("\n\n");
    material.things().forEach(thing -> body.append("- ").append(thing.title()).append('\n'));
    return new Props().text("body", body.toString().strip()).node(StandardComponent.RICH_TEXT, id);
  }

  /** A drawing stands there until the owner uploads a picture. */
  ComponentNode image(String id) {
    boolean round = description.says("round|circle|circular|원형|동그란");
    return new Props()
        .text("caption", description.words(LINE).orElse(""))
        .text("shape", shape())
        .text("variant", round ? "round" : description.says("frame\\w*|액자") ? "framed" : "")
        .node(StandardComponent.IMAGE, id);
  }

  private String shape() {
    return description.says("square|정사각형")
        ? "square"
        : description.says("tall|portrait|upright|세로") ? "tall" : "wide";
  }

  ComponentNode button(String id) {
    PropValue.Fields action = material.actions().get(0);
    boolean other = description.says("outlined?|secondary|bordered|ghost|외곽선|보조");
    boolean quiet = description.says("quiet|text link|arrow|plain|화살표");
    return new Props()
        .text("label", description.words(LABEL).orElse(action.text("label", "")))
        .text("href", description.href().orElse(action.text("href", "")))
        .text("variant", quiet ? "quiet" : other ? "other" : "main")
        .node(StandardComponent.BUTTON, id);
  }

  ComponentNode buttons(String id) {
    String href = description.href().orElse(material.actions().get(0).text("href", ""));
    List<PropValue.Fields> quoted =
        description.quoted().stream().limit(6).map(label -> Material.link(label, href)).toList();
    return new Props()
        .put("actions", PropValue.items(quoted.isEmpty() ? material.actions() : quoted))
        .node(StandardComponent.BUTTON_GROUP, id);
  }

  ComponentNode icon(String id) {
    return new Props()
        .text("name", sign(description.text()).orElse("star"))
        .text("label", description.words(LINE).orElse(""))
        .text("variant", description.says("badge|circle|tinted|배지") ? "badge" : "")
        .node(StandardComponent.ICON, id);
  }

  /** The sign that fits a few words. */
  static Optional<String> sign(String words) {
    return ICONS.in(words, name -> true);
  }

  ComponentNode list(String id) {
    List<String> quoted = description.quoted();
    boolean numbers = description.says("number\\w*|ordered|steps|번호|순서");
    boolean bullets = description.says("bullet\\w*|dots?|점");
    return new Props()
        .put(
            "items",
            PropValue.texts(
                quoted.isEmpty()
                    ? material.things().stream().map(Material.Thing::title).toList()
                    : quoted))
        .text("variant", numbers ? "numbers" : bullets ? "bullets" : "checks")
        .node(StandardComponent.LIST, id);
  }

  /** What is not quoted in the description, nobody has said. */
  ComponentNode quote(String id) {
    List<String> quoted = description.quoted();
    boolean unsaid = quoted.isEmpty();
    Lexicon words = material.words();
    String name = quoted.size() > 1 ? quoted.get(1) : "";
    return new Props()
        .text("text", unsaid ? words.one("quote") : quoted.get(0))
        .text("name", unsaid ? words.one("quote.name") : name)
        .text("role", unsaid ? words.one("quote.role") : "")
        .flag("placeholder", unsaid)
        .text("variant", description.says("large|big|큰") ? "large" : "")
        .node(StandardComponent.QUOTE, id);
  }

  ComponentNode divider(String id) {
    boolean dots = description.says("dots?|dotted|점");
    return new Props()
        .text("variant", dots ? "dots" : description.says("short|짧은") ? "short" : "line")
        .node(StandardComponent.DIVIDER, id);
  }

  ComponentNode badge(String id) {
    return new Props()
        .text("text", description.words(LABEL).orElse(material.words().one("badge")))
        .text("variant", description.says("strong|solid|filled|진한") ? "strong" : "tint")
        .node(StandardComponent.BADGE, id);
  }
}
