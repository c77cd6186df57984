package dev.aether.domain.render.review;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Headings, and the names of a page's landmarks. */
final class StructureCheck implements Check {

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    long main = subject.page().all(Tag.H1).count();
    if (main != 1) {
      findings.accept(
          Subject.at("", ReviewRule.ONE_H1, "The page has " + main + " main headings."));
    }
    headings(subject, findings);
    names(subject, findings);
  }

  private static void headings(Subject subject, Consumer<ReviewFinding> findings) {
    int before = 0;
    for (Page.Piece heading : subject.page().all(Tag.H1, Tag.H2, Tag.H3).toList()) {
      int level = level(heading.element().tag());
      if (level > before + 1) {
        findings.accept(
            subject.on(
                heading.node(),
                ReviewRule.HEADING_ORDER,
                "A heading of level " + level + " follows one of level " + before + "."));
      }
      before = level;
    }
  }

  private static int level(Tag heading) {
    return heading == Tag.H1 ? 1 : heading == Tag.H2 ? 2 : 3;
  }

  private static void names(Subject subject, Consumer<ReviewFinding> findings) {
    Page page = subject.page();
    page.all(Tag.SECTION)
        .filter(section -> name(page, section).isEmpty())
        .forEach(
            section ->
                findings.accept(
                    subject.on(section.node(), ReviewRule.LABEL, "A section has no name.")));
    List<Page.Piece> menus = page.all(Tag.NAV).toList();
    Set<String> taken = new HashSet<>();
    for (Page.Piece menu : menus) {
      String name = name(page, menu);
      if (menus.size() > 1 && (name.isEmpty() || !taken.add(name))) {
        findings.accept(
            subject.on(menu.node(), ReviewRule.LABEL, "A menu cannot be told from another one."));
      }
    }
  }

  private static String name(Page page, Page.Piece piece) {
    String label = piece.attribute(Attribute.ARIA_LABEL);
    String said =
        label.isEmpty()
            ? page.byId(piece.attribute(Attribute.ARIA_LABELLEDBY))
                .map(Page.Piece::words)
                .orElse("")
            : label;
    return PlainText.isVisible(said) ? said : "";
  }
}
