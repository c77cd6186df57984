package dev.aether.domain.render.element;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.draw.Icon;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.RichText;
import dev.aether.domain.render.section.Voice;
import dev.aether.domain.shared.PlainText;
import java.util.List;

/** Words: headings, paragraphs, rich text, lists, quotations and badges. */
public final class TextView {
  private TextView() {}

  public static Html heading(Part part) {
    return Place.of(part, el(Tag.heading(part.level()), Html.text(part.get("text"))));
  }

  public static Html text(Part part) {
    return Place.of(part, el(Tag.P, Html.text(part.get("text"))));
  }

  public static Html rich(Part part) {
    List<Html> blocks = RichText.of(part.get("body"), part.level(), part.targets());
    return blocks.stream().allMatch(Html::isEmpty)
        ? Html.nothing()
        : Place.of(part, el(Tag.DIV, el(Tag.DIV, blocks).in("rich")));
  }

  public static Html list(Part part) {
    List<Html> points =
        part.props().texts("items").stream()
            .filter(PlainText::isVisible)
            .<Html>map(words -> point(part, words))
            .toList();
    Tag tag = part.is("numbers") ? Tag.OL : Tag.UL;
    return points.isEmpty() ? Html.nothing() : Place.of(part, el(tag, points));
  }

  private static Html point(Part part, String words) {
    return part.is("checks")
        ? el(Tag.LI, Icon.CHECK.draw(), el(Tag.SPAN, Html.text(words)))
        : el(Tag.LI, Html.text(words));
  }

  public static Html quote(Part part) {
    return part.isKnown(part.props())
        ? Place.of(part, el(Tag.DIV, Voice.of(part.get("text"), part.props())))
        : Html.nothing();
  }

  public static Html badge(Part part) {
    return Place.of(part, el(Tag.P, el(Tag.SPAN, Html.text(part.get("text"))).in("tag")));
  }
}
