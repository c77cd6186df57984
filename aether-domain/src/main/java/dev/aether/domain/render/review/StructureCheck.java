package dev.aether.domain.render.review;

import dev.aether.domain.render.html.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Headings, and the names of a page's landmarks. */
final class StructureCheck implements Check {
  private static final List<Tag> LEVELS = List.of(Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6);

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    long main = subject.page().all(Tag.H1).count();
    if (main != 1) {
      findings.accept(subject.whole(ReviewRule.ONE_H1, "The page has " + main + " main headings."));
    }
    headings(subject, findings);
    names(subject, findings);
  }

  private static void headings(Subject subject, Consumer<ReviewFinding> findings) {
    int before = 0;
    for (Page.Piece heading : subject.page().all(LEVELS.toArray(Tag[]::new)).toList()) {
      int level = LEVELS.indexOf(heading.element().tag()) + 1;
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

  private static void names(Subject subject, Consumer<ReviewFinding> findings) {
    Page page = subject.page();
    page.all(Tag.SECTION)
        .filter(section -> page.nameOf(section).isEmpty())
        .forEach(
            section ->
                findings.accept(
                    subject.on(section.node(), ReviewRule.LABEL, "A section has no name.")));
    List<Page.Piece> menus = page.all(Tag.NAV).toList();
    Set<String> taken = new HashSet<>();
    for (Page.Piece menu : menus) {
      String name = page.nameOf(menu);
      if (menus.size() > 1 && (name.isEmpty() || !taken.add(name))) {
        findings.accept(
            subject.on(menu.node(), ReviewRule.LABEL, "A menu cannot be told from another one."));
      }
    }
  }
}
