package dev.aether.domain.render.review;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the fields and buttons of forms say of themselves; a hint in a field is gone once typed. */
final class FormCheck implements Check {

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    Page page = subject.page();
    Set<String> labelled =
        page.all(Tag.LABEL)
            .filter(label -> PlainText.isVisible(label.words()))
            .map(label -> label.attribute(Attribute.FOR))
            .collect(Collectors.toUnmodifiableSet());
    page.all(Tag.INPUT, Tag.TEXTAREA, Tag.SELECT)
        .filter(field -> !labelled.contains(field.attribute(Attribute.ID)))
        .filter(field -> page.nameOf(field).isEmpty())
        .forEach(field -> findings.accept(missing(subject, field, "A field of a form")));
    page.all(Tag.BUTTON)
        .filter(button -> !PlainText.isVisible(button.words()))
        .filter(button -> page.nameOf(button).isEmpty())
        .forEach(button -> findings.accept(missing(subject, button, "A button")));
  }

  private static ReviewFinding missing(Subject subject, Page.Piece piece, String what) {
    return subject.on(piece.node(), ReviewRule.LABEL, what + " has no label.");
  }
}
