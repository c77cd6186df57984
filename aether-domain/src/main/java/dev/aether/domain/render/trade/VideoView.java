package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.render.draw.Icon;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Still;
import dev.aether.domain.render.page.Word;

/** Props: {@code title}, {@code intro}, {@code href}, {@code label}, {@code image}. */
public final class VideoView {
  private VideoView() {}

  public static Html of(Part part) {
    String label = part.has("label") ? part.get("label") : part.phrases().word(Word.WATCH);
    Html sign = el(Tag.SPAN, Icon.PLAY.draw()).in("play");
    return part.targets()
        .address(part.get("href"))
        .<Html>map(
            href ->
                el(
                        Tag.A,
                        Still.of(part, 0, part.seed(), part.props(), Still.WHOLE),
                        el(Tag.SPAN, sign, el(Tag.SPAN, text(label))).in("watch"))
                    .in("film")
                    .with(Attribute.HREF, href))
        .map(film -> (Html) part.section(part.head(), film))
        .orElse(Html.nothing());
  }
}
