package dev.aether.domain.render.element;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.draw.Icon;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Still;
import java.util.Optional;
import java.util.Set;

/** Pictures, signs, buttons and lines. */
public final class SignView {
  private static final Set<String> SHAPES = Set.of("wide", "square", "tall");

  private SignView() {}

  public static Html image(Part part) {
    String shape = SHAPES.contains(part.get("shape")) ? part.get("shape") : "wide";
    Html.Element picture =
        Still.of(part, 0, Seed.of(part.get("caption") + part.id()), part.props(), Still.HALF);
    return Place.of(
        part,
        el(
            Tag.FIGURE,
            picture.in("picture", shape),
            el(Tag.FIGCAPTION, text(part.get("caption"))).unlessHollow()));
  }

  /** A button that leads nowhere is not shown: one would press it in vain. */
  public static Html button(Part part) {
    Html link = Links.to(part.get("label"), part.props(), part.targets());
    if (!(link instanceof Html.Element element)) {
      return Place.of(part, el(Tag.P, text(part.get("label"))));
    }
    Html shown =
        part.is("quiet")
            ? el(Tag.A, text(part.get("label")), Icon.ARROW.draw())
                .in("quiet")
                .with(Attribute.HREF, element.attributes().get(Attribute.HREF).orElse(""))
            : element.in("button", part.is("other") ? "other" : "main");
    return Place.of(part, el(Tag.P, shown));
  }

  public static Html buttons(Part part) {
    return Links.buttons(part) instanceof Html.Element actions
        ? Place.of(part, el(Tag.DIV, actions))
        : Html.nothing();
  }

  /** A sign without a known name is an arrow only where it has words. */
  public static Html icon(Part part) {
    Optional<Icon> icon = Icon.ofWire(part.get("name"));
    if (icon.isEmpty() && !part.has("label")) {
      return Html.nothing();
    }
    Html sign = el(Tag.SPAN, icon.orElse(Icon.ARROW).draw()).in("icon");
    return Place.of(part, el(Tag.P, sign, Part.words("label", part.get("label"))));
  }

  public static Html divider(Part part) {
    return Place.of(part, el(Tag.HR));
  }
}
