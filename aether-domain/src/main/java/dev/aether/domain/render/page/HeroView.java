package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.draw.Motif;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;

/**
 * Props: {@code title}, {@code eyebrow}, {@code subtitle}, {@code actions}, {@code motif}, {@code
 * image}. Without picture and motif the words have the whole width.
 */
final class HeroView {
  /** Beside the words where there is room for both. */
  private static final String HALF = "(min-width:56rem) 44vw, 100vw";

  private HeroView() {}

  static Html of(Part part) {
    Html words =
        el(
                Tag.DIV,
                Part.paragraph("eyebrow", part.get("eyebrow")),
                part.title(),
                Part.paragraph("lead", part.get("subtitle")),
                Links.buttons(part))
            .in("words");
    return ImageView.of(part.images(), part.props(), HALF)
        .<Html>map(ImageView::first)
        .or(() -> Motif.ofWire(part.get("motif")).map(motif -> motif.draw(part.seed())))
        .map(picture -> part.section("hero", words, el(Tag.DIV, picture).in("frame")))
        .orElseGet(() -> part.section("hero", words).in("hero", "plain"));
  }
}
