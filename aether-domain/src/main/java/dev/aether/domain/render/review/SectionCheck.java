package dev.aether.domain.render.review;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.query.TreeSearch;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Sections that are not shown, or show a heading and nothing below it. */
final class SectionCheck implements Check {
  private static final Set<Tag> HEADINGS = Set.of(Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6);

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    Set<NodeId> waiting =
        subject.written().stream()
            .filter(WrittenProps::awaitsItsOwner)
            .map(WrittenProps::node)
            .collect(Collectors.toUnmodifiableSet());
    TreeSearch.nodes(subject.site().content().tree())
        .filter(place -> StandardComponent.of(place.node().type()).isPresent())
        .filter(place -> place.depth() > 1)
        .map(place -> place.node().id())
        .filter(id -> !waiting.contains(id) && !subject.shown().contains(id.value()))
        .forEach(id -> findings.accept(empty(subject, id, "lacks what it needs and is not shown")));
    subject
        .page()
        .all(Tag.SECTION)
        .filter(section -> !saysMore(section.element()))
        .flatMap(section -> section.node().stream())
        .forEach(id -> findings.accept(empty(subject, id, "has a heading and nothing else")));
  }

  private static ReviewFinding empty(Subject subject, NodeId id, String what) {
    return subject.on(
        Optional.of(id), ReviewRule.EMPTY_SECTION, "The section " + id.value() + " " + what + ".");
  }

  private static boolean saysMore(Html html) {
    if (html instanceof Html.Element element) {
      return element.tag() == Tag.IMG
          || (!HEADINGS.contains(element.tag())
              && element.inner().stream().anyMatch(SectionCheck::saysMore));
    }
    return html instanceof Html.Words words && PlainText.isVisible(words.value());
  }
}
