package dev.aether.domain.render.section;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.ImageView;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Still;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Props: {@code title}, {@code items} of {@code {name, href, image}}; the name is needed. */
public final class LogosView {
  private LogosView() {}

  public static Html of(Part part) {
    List<Html> names = new ArrayList<>();
    for (PropValue.Fields item : part.items()) {
      if (Part.all(item, "name")) {
        names.add(el(Tag.LI, logo(part, item)));
      }
    }
    return names.isEmpty()
        ? Html.nothing()
        : part.section(part.head(), el(Tag.UL, names).in("marks"));
  }

  /** A picture says the name, which its description may not. */
  private static Html logo(Part part, PropValue.Fields item) {
    String name = item.text("name", "");
    Optional<Html> picture =
        ImageView.of(part.images(), item, Still.SMALL).map(image -> image.saying(name).later());
    return picture.orElseGet(() -> Links.to(name, item, part.targets()));
  }
}
