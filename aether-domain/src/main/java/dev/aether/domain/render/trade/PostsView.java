package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Seed;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Moment;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Still;
import java.util.ArrayList;
import java.util.List;

/**
 * Props: {@code title}, {@code intro}, {@code items} of {@code {title, text, date, href, image}}.
 */
public final class PostsView {
  private PostsView() {}

  public static Html of(Part part) {
    List<Html> posts = new ArrayList<>();
    for (PropValue.Fields item : part.items()) {
      if (Part.all(item, "title")) {
        posts.add(el(Tag.LI, post(part, posts.size(), item)));
      }
    }
    return posts.isEmpty()
        ? Html.nothing()
        : part.section(part.head(), el(Tag.UL, posts).in("entries"));
  }

  private static Html post(Part part, int index, PropValue.Fields item) {
    String title = item.text("title", "");
    Html picture =
        part.is("list") ? Html.nothing() : Still.of(part, index, Seed.of(title), item, Still.THIRD);
    return el(
        Tag.ARTICLE,
        picture,
        el(
            Tag.DIV,
            el(Tag.P, Moment.of(item.text("date", ""))).in("date").unlessHollow(),
            el(Tag.heading(part.level() + 1), Links.to(title, item, part.targets())).in("name"),
            Part.paragraph("text", item.text("text", ""))));
  }
}
