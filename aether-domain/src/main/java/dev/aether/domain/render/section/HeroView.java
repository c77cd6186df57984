package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.draw.Motif;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.ImageView;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Still;
import java.util.List;

/**
 * Props: {@code title}, {@code eyebrow}, {@code subtitle}, {@code actions}, {@code motif}, {@code
 * image}. Without picture and motif the words have the whole width.
 */
public final class HeroView {
  private HeroView() {}

  public static Html of(Part part) {
    Html words =
        el(
                Tag.DIV,
                Part.paragraph("eyebrow", part.get("eyebrow")),
                part.title(),
                Part.paragraph("lead", part.get("subtitle")),
                Links.buttons(part))
            .in("words");
    if (part.is("minimal")) {
      return part.section(words);
    }
    boolean wide = part.is("centered") || part.is("cover") || part.is("offset");
    return ImageView.of(part.images(), part.props(), wide ? Still.WHOLE : Still.HALF)
        .<Html>map(ImageView::first)
        .or(() -> Motif.ofWire(part.get("motif")).map(motif -> motif.draw(part.seed())))
        .map(picture -> part.section(words, el(Tag.DIV, picture).in("frame")))
        .orElseGet(() -> part.section(List.of("plain"), words));
  }
}
