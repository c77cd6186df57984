package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.draw.StreetPlan;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Word;

/**
 * Props: {@code title}, {@code address}, {@code href}, {@code label}, {@code text}, {@code
 * placeholder}. No map is loaded: that would tell another host who looks at the page.
 */
public final class MapView {
  private MapView() {}

  public static Html of(Part part) {
    if (!part.isKnown(part.props())) {
      return Html.nothing();
    }
    String label = part.has("label") ? part.get("label") : part.phrases().word(Word.OPEN_MAP);
    Html link =
        part.targets().address(part.get("href")).isPresent()
            ? el(
                    Tag.P,
                    Links.button(
                        part.props().with("label", PropValue.text(label)), part.targets(), "main"))
                .in("actions")
            : Html.nothing();
    Html words =
        el(
                Tag.DIV,
                part.title(),
                el(Tag.ADDRESS, Part.paragraph("place", part.get("address"))),
                Part.paragraph("text", part.get("text")),
                link)
            .in("words");
    Html plan = el(Tag.DIV, StreetPlan.draw(Seed.of(part.get("address")))).in("streets");
    return part.section(el(Tag.DIV, plan, words).in("sited"));
  }
}
