package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.ImageView;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Still;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Props: {@code title}, {@code intro}, {@code items} of {@code {image, caption}}. */
public final class GalleryView {
  private GalleryView() {}

  public static Html of(Part part) {
    List<Html> pictures = new ArrayList<>();
    for (PropValue.Fields item : part.items()) {
      String caption = item.text("caption", "");
      boolean shown = ImageView.of(part.images(), item, Still.THIRD).isPresent();
      if (shown || PlainText.isVisible(caption)) {
        Seed own = Seed.of(caption);
        pictures.add(
            el(
                Tag.LI,
                el(
                    Tag.FIGURE,
                    Still.of(part, pictures.size(), own, item, Still.THIRD),
                    el(Tag.FIGCAPTION, text(caption)).unlessHollow())));
      }
    }
    return pictures.isEmpty()
        ? Html.nothing()
        : part.section(part.head(), el(Tag.UL, pictures).in("pictures"));
  }
}
