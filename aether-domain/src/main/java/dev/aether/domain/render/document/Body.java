package dev.aether.domain.render.document;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the parts of a page look like. */
final class Body {
  private final Outline outline;
  private final Optional<Shown> lead;
  private final Scene scene;
  private final Map<String, Html> drawn = new HashMap<>();
  private final Set<String> hollow = new HashSet<>();

  Body(Outline outline, Scene scene) {
    this(outline, outline.lead(), scene);
  }

  private Body(Outline outline, Optional<Shown> lead, Scene scene) {
    this.outline = outline;
    this.lead = lead;
    this.scene = scene;
    outline.shown().forEach(shown -> drawn.put(shown.id(), draw(shown, 2, shown.isBand())));
  }

  /** The ids of parts that turned out to show nothing. */
  Set<String> hollow() {
    return hollow;
  }

  /** A node by itself, below a heading that is somewhere else. */
  static Html alone(Shown shown, Scene scene) {
    return new Body(new Outline(Optional.empty(), List.of(shown)), Optional.empty(), scene)
        .html(shown);
  }

  Outline outline() {
    return outline;
  }

  Html html(Shown shown) {
    return drawn.get(shown.id());
  }

  private Html draw(Shown shown, int usual, boolean band) {
    int level = lead.filter(first -> first.id().equals(shown.id())).isPresent() ? 1 : usual;
    List<Html> inside = new ArrayList<>();
    for (Shown child : shown.inside()) {
      Html html = draw(child, shown.hasHeading() ? level + 1 : level, false);
      if (!html.isEmpty()) {
        inside.add(html);
      }
    }
    StandardComponent type = shown.type();
    Html html =
        ComponentView.of(
            new Part(type, shown.id(), shown.node().props(), level, band, inside, scene));
    if (html.isEmpty()) {
      hollow.add(shown.id());
    }
    return html;
  }
}
