package dev.aether.domain.render.review;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.function.Consumer;

/** What pictures and links say to those who do not see them. */
final class NameCheck implements Check {

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    subject.page().all(Tag.IMG).forEach(image -> image(subject, image, findings));
    subject
        .page()
        .all(Tag.A)
        .filter(link -> !isNamed(link.element()))
        .forEach(
            link ->
                findings.accept(
                    subject.on(
                        link.node(),
                        ReviewRule.LINK_NAME,
                        "The link to " + link.attribute(Attribute.HREF) + " says nothing.")));
  }

  private static void image(Subject subject, Page.Piece image, Consumer<ReviewFinding> findings) {
    String source = image.attribute(Attribute.SRC);
    if (!image.has(Attribute.ALT)) {
      findings.accept(
          subject.on(
              image.node(), ReviewRule.IMAGE_ALT, "The image " + source + " has no alt text."));
    } else if (!PlainText.isVisible(image.attribute(Attribute.ALT))) {
      findings.accept(
          subject.on(
              image.node(), ReviewRule.PHOTO_ALT, "Nothing tells what " + source + " shows."));
    }
  }

  private static boolean isNamed(Html html) {
    if (html instanceof Html.Element element) {
      return PlainText.isVisible(element.attributes().get(Attribute.ARIA_LABEL).orElse(""))
          || PlainText.isVisible(element.attributes().get(Attribute.ALT).orElse(""))
          || element.inner().stream().anyMatch(NameCheck::isNamed);
    }
    return PlainText.isVisible(Page.wordsIn(html));
  }
}
