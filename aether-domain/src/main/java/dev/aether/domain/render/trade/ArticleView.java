package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;

import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.ImageView;
import dev.aether.domain.render.page.Moment;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.RichText;
import dev.aether.domain.render.page.Still;
import java.util.List;

/** Props: {@code title}, {@code author}, {@code date}, {@code image}, {@code body}. */
public final class ArticleView {
  private ArticleView() {}

  public static Html of(Part part) {
    List<Html> body = RichText.of(part.get("body"), part.level() + 1, part.targets());
    if (body.stream().allMatch(Html::isEmpty)) {
      return Html.nothing();
    }
    Html byline =
        el(
                Tag.P,
                Part.words("author", part.get("author")),
                el(Tag.SPAN, Moment.of(part.get("date"))).in("date").unlessHollow())
            .in("byline")
            .unlessHollow();
    Html picture =
        ImageView.of(part.images(), part.props(), Still.WHOLE)
            .<Html>map(image -> el(Tag.DIV, image.later()).in("picture"))
            .orElse(Html.nothing());
    return part.whole(
        Tag.ARTICLE,
        List.of(),
        el(Tag.DIV, part.title(), byline).in("head"),
        picture,
        el(Tag.DIV, body).in("rich"));
  }
}
