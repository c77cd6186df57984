package dev.aether.domain.render.review;

import dev.aether.domain.shared.PlainText;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.seo.SeoData;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Words that stand where somebody meant to write his own. */
final class PlaceholderCheck implements Check {
  private static final List<String> NAMES =
      List.of("label", "title", "name", "day", "value", "quote", "text", "address");
  private static final ReviewRule RULE = ReviewRule.PLACEHOLDER_LEFT;
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?iu)\\blorem ipsum\\b|\\bdolor sit amet\\b|\\{\\{[^}]{0,60}}}|\\$\\{[^}]{0,60}}"
              + "|\\[(?:your|insert|add|enter|company|business|name|city|phone|address|e-?mail)\\b"
              + "[^]]{0,60}]|\\b(?:todo|tbd|fixme):|\\bplaceholder text\\b"
              + "|\\byour (?:text|tagline|headline|title|name|company|business) (?:goes )?here\\b"
              + "|여기에 [^.]{0,20}(?:입력|작성|넣어)|\\[[^]]{0,20}(?:입력|이름|회사명|상호)[^]]{0,20}]");

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    for (WrittenProps place : subject.written()) {
      place
          .words()
          .filter(words -> PLACEHOLDER.matcher(words).find())
          .ifPresent(words -> findings.accept(place.finding(RULE, said(words))));
      if (place.awaitsItsOwner()) {
        findings.accept(
            place.finding(
                ReviewRule.DETAIL_OPEN, "\"" + called(place) + "\" is not filled in yet."));
      }
    }
    SiteContent content = subject.site().content();
    of("/name", content.name().value(), findings);
    of("/seoMetadata/title", content.seo().title(), findings);
    of("/seoMetadata/description", content.seo().description(), findings);
  }

  /** What it is called where it stands, or the component where it has no name. */
  private static String called(WrittenProps place) {
    return place.fields().stream()
        .flatMap(fields -> NAMES.stream().map(name -> fields.text(name, "")))
        .filter(PlainText::isVisible)
        .findFirst()
        .map(words -> PlainText.line(words, 60))
        .orElse(place.node().value());
  }

  private static void of(String pointer, String words, Consumer<ReviewFinding> findings) {
    if (words.equals(SeoData.untitled().title()) || PLACEHOLDER.matcher(words).find()) {
      findings.accept(Subject.at(pointer, RULE, said(words)));
    }
  }

  private static String said(String words) {
    return "A placeholder was left: \"" + PlainText.line(words, 60) + "\".";
  }
}
