package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Prose;
import dev.aether.domain.generation.content.prose.TextLanguage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a text is worth (specification, section 2.1): how easily it is read, how well it is found
 * and how well it holds its reader. Every point that is missing has a finding.
 */
public record ContentScores(
    TextLanguage language, Readability readability, Score seo, Score engagement) {
  public ContentScores {
    Objects.requireNonNull(language);
    Objects.requireNonNull(readability);
    Objects.requireNonNull(seo);
    Objects.requireNonNull(engagement);
  }

  /** The scores of any text; one without words has 0 of each. */
  public static ContentScores of(String text, ContentContext context) {
    Prose prose = Prose.of(text);
    return new ContentScores(
        prose.language(),
        Readability.of(prose),
        SeoChecks.of(prose, context),
        EngagementChecks.of(prose, context));
  }

  /** What could be better, the costliest first; a message that several scores have comes once. */
  public List<String> suggestions() {
    return Stream.of(readability.score(), seo, engagement)
        .flatMap(score -> score.findings().stream())
        .sorted(Comparator.comparingInt(Finding::lost).reversed())
        .map(Finding::message)
        .distinct()
        .toList();
  }
}
