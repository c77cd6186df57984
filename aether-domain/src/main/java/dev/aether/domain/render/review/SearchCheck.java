package dev.aether.domain.render.review;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.document.SitePage;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import dev.aether.domain.site.seo.SeoFinding;
import dev.aether.domain.site.seo.SeoReview;
import java.util.Optional;
import java.util.function.Consumer;

/** What search engines and link previews are told. */
final class SearchCheck implements Check {

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    Page page = subject.page();
    Optional<String> description = page.meta(Attribute.NAME, "description");
    if (description.filter(PlainText::isVisible).isEmpty()) {
      findings.accept(
          Subject.at(
              "/seoMetadata/description",
              ReviewRule.DESCRIPTION,
              "There is no description; a search engine picks some text of the page."));
    }
    for (SitePage further : subject.site().pages()) {
      further
          .node()
          .filter(node -> !describes(subject, node))
          .ifPresent(
              node ->
                  findings.accept(
                      subject.on(
                          further.node(),
                          ReviewRule.DESCRIPTION,
                          "The page " + node.value() + " has no description of its own.")));
    }
    SeoReview.of(subject.site().content().seo()).forEach(finding -> of(finding, findings));
    if (page.all(Tag.LINK).noneMatch(l -> l.attribute(Attribute.REL).equals("canonical"))) {
      findings.accept(
          Subject.at(
              "",
              ReviewRule.CANONICAL,
              "The site has no lasting address yet, so the page names none as its own."));
    }
    if (subject.site().content().seo().image().isPresent()
        && page.meta(Attribute.PROPERTY, "og:image").isEmpty()) {
      findings.accept(
          Subject.at(
              "/seoMetadata/ogImage",
              ReviewRule.SHARE_IMAGE,
              "Others cannot fetch the image that is named for link previews."));
    }
    if (page.linkedData().stream().noneMatch(SearchCheck::namesSomething)) {
      findings.accept(
          Subject.at(
              "/seoMetadata/entityType",
              ReviewRule.STRUCTURED_DATA,
              "No structured data says what the page is about."));
    }
  }

  private static boolean describes(Subject subject, NodeId page) {
    return subject.written().stream()
        .filter(place -> place.node().equals(page) && place.parent().equals("description"))
        .flatMap(place -> place.words().stream())
        .anyMatch(PlainText::isVisible);
  }

  private static void of(SeoFinding finding, Consumer<ReviewFinding> findings) {
    switch (finding.rule()) {
      case TITLE_SHORT, TITLE_LONG ->
          findings.accept(
              Subject.at("/seoMetadata/title", ReviewRule.TITLE_LENGTH, finding.message()));
      case DESCRIPTION_SHORT, DESCRIPTION_LONG, DESCRIPTION_REPEATS_TITLE ->
          findings.accept(
              Subject.at(
                  "/seoMetadata/description", ReviewRule.DESCRIPTION_LENGTH, finding.message()));
      case KEYWORDS_MISSING, KEYWORD_NOT_IN_TITLE, KEYWORD_NOT_IN_DESCRIPTION ->
          findings.accept(
              Subject.at("/seoMetadata/keywords", ReviewRule.KEYWORDS, finding.message()));
      case IMAGE_MISSING ->
          findings.accept(
              Subject.at("/seoMetadata/ogImage", ReviewRule.SHARE_IMAGE, finding.message()));
      case DESCRIPTION_MISSING -> {
        // The page itself tells better: it may take the site's description.
      }
    }
  }

  private static boolean namesSomething(PropValue data) {
    return data instanceof PropValue.Fields fields
        && PlainText.isVisible(fields.text("@type", ""))
        && PlainText.isVisible(fields.text("name", ""));
  }
}
