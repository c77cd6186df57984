package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import java.util.List;
import java.util.Set;

/**
 * One node on its way to the page.
 *
 * @param level of its heading, 1 or 2
 * @param anchors ids that its links may jump to
 * @param images that it may show
 */
record Part(String id, PropValue.Fields props, int level, Set<String> anchors, PageImages images) {

  String get(String name) {
    return props.text(name, "");
  }

  List<PropValue.Fields> items() {
    return props.objects("items");
  }

  /** Differs between parts with different titles. */
  Seed seed() {
    return Seed.of(get("title"));
  }

  /** The part as a section, named by its {@link #title}. */
  Html.Element section(String kind, Html... inner) {
    return el(Tag.SECTION, el(Tag.DIV, inner).in("inner"))
        .with(Attribute.ID, id)
        .with(Attribute.ARIA_LABELLEDBY, titleId())
        .in(kind);
  }

  Html title() {
    return el(Tag.heading(level), text(get("title"))).with(Attribute.ID, titleId());
  }

  /** Title and introduction. */
  Html.Element head() {
    return el(Tag.DIV, title(), paragraph("lead", get("intro"))).in("head");
  }

  /** The heading of something inside the part. */
  Html subtitle(String words) {
    return el(Tag.heading(level + 1), text(words)).unlessHollow();
  }

  static Html paragraph(String kind, String words) {
    return el(Tag.P, text(words)).in(kind).unlessHollow();
  }

  /** Node ids have no underscore, so that no other element has this id. */
  private String titleId() {
    return id + "_title";
  }
}
