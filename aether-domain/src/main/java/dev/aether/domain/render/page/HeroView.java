package dev.aether.domain.render.page;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.draw.Motif;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;

/**
 * Props: {@code title}, {@code eyebrow}, {@code subtitle}, {@code actions}, {@code motif}. Without
 * a motif the words have the whole width.
 */
final class HeroView {
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
    return Motif.ofWire(part.get("motif"))
        .map(motif -> el(Tag.DIV, motif.draw(part.seed())).in("frame"))
        .map(drawing -> part.section("hero", words, drawing))
        .orElseGet(() -> part.section("hero", words).in("hero", "plain"));
  }
}
