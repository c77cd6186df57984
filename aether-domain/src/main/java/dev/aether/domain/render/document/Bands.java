package dev.aether.domain.render.document;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The bands of a page from top to bottom. Elements and layouts that stand on the page itself share
 * one band with their neighbours.
 */
final class Bands {
  /** These have a ground of their own. */
  private static final Set<StandardComponent> STRONG =
      EnumSet.of(StandardComponent.HERO, StandardComponent.CTA, StandardComponent.NEWSLETTER);

  private final List<Html> bands = new ArrayList<>();
  private final List<Html> loose = new ArrayList<>();
  private boolean soft;

  private Bands() {}

  /** The bands; where no part has a heading, {@code name} is the page's. */
  static List<Html> of(Body body, String name) {
    Bands bands = new Bands();
    List<Shown> sections = body.outline().sections();
    if (body.outline().lead().isEmpty()) {
      Html heading = el(Tag.DIV, el(Tag.H1, text(name))).in("inner");
      bands.bands.add(el(Tag.DIV, heading).in(sections.isEmpty() ? "alone" : "loose"));
    }
    sections.forEach(shown -> bands.add(shown, body.html(shown)));
    bands.close();
    return bands.bands;
  }

  private void add(Shown shown, Html html) {
    if (!shown.isBand()) {
      loose.add(html);
      return;
    }
    close();
    soft = !soft && !STRONG.contains(shown.type());
    bands.add(soft ? onSoftGround(html) : html);
  }

  private void close() {
    if (!loose.isEmpty()) {
      bands.add(el(Tag.DIV, el(Tag.DIV, loose).in("inner", "flow")).in("loose"));
      loose.clear();
      soft = false;
    }
  }

  /** Every second section stands on a tinted ground, so that each is seen as one. */
  private static Html onSoftGround(Html section) {
    return section instanceof Html.Element element
        ? element.in(element.attributes().get(Attribute.CLASS).orElse(""), "soft")
        : section;
  }
}
