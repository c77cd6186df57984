package dev.aether.domain.site.seo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Advice on search data that is valid. Lengths are in columns, as a result page has room for them:
 * a Korean, Chinese or Japanese character takes two.
 */
public final class SeoReview {
  private static final int TITLE_FROM = 30;
  private static final int TITLE_TO = 60;
  private static final int DESCRIPTION_FROM = 70;
  private static final int DESCRIPTION_TO = 160;

  private SeoReview() {}

  /** The advice, in the order of {@link SeoRule}; empty where there is none to give. */
  public static List<SeoFinding> of(SeoData seo) {
    List<SeoFinding> findings = new ArrayList<>();
    title(seo, findings);
    description(seo, findings);
    keywords(seo, findings);
    if (seo.image().isEmpty()) {
      findings.add(
          new SeoFinding(SeoRule.IMAGE_MISSING, "Shared links are shown without a picture."));
    }
    return List.copyOf(findings);
  }

  private static void title(SeoData seo, List<SeoFinding> findings) {
    int columns = Columns.of(seo.title());
    if (columns < TITLE_FROM) {
      findings.add(length(SeoRule.TITLE_SHORT, "title", columns, TITLE_FROM, TITLE_TO));
    } else if (columns > TITLE_TO) {
      findings.add(length(SeoRule.TITLE_LONG, "title", columns, TITLE_FROM, TITLE_TO));
    }
  }

  private static void description(SeoData seo, List<SeoFinding> findings) {
    int columns = Columns.of(seo.description());
    if (columns == 0) {
      findings.add(
          new SeoFinding(
              SeoRule.DESCRIPTION_MISSING,
              "There is no description; a search engine will pick some text of the page."));
    } else if (columns < DESCRIPTION_FROM) {
      findings.add(
          length(
              SeoRule.DESCRIPTION_SHORT, "description", columns, DESCRIPTION_FROM, DESCRIPTION_TO));
    } else if (columns > DESCRIPTION_TO) {
      findings.add(
          length(
              SeoRule.DESCRIPTION_LONG, "description", columns, DESCRIPTION_FROM, DESCRIPTION_TO));
    }
    if (folded(seo.description()).equals(folded(seo.title()))) {
      findings.add(
          new SeoFinding(
              SeoRule.DESCRIPTION_REPEATS_TITLE, "The description says no more than the title."));
    }
  }

  private static void keywords(SeoData seo, List<SeoFinding> findings) {
    if (seo.keywords().isEmpty()) {
      findings.add(
          new SeoFinding(
              SeoRule.KEYWORDS_MISSING, "No keyword says what the page shall be found by."));
      return;
    }
    if (!namesOne(seo.title(), seo)) {
      findings.add(
          new SeoFinding(SeoRule.KEYWORD_NOT_IN_TITLE, "The title has none of the keywords."));
    }
    if (Columns.of(seo.description()) > 0 && !namesOne(seo.description(), seo)) {
      findings.add(
          new SeoFinding(
              SeoRule.KEYWORD_NOT_IN_DESCRIPTION, "The description has none of the keywords."));
    }
  }

  private static boolean namesOne(String text, SeoData seo) {
    String all = folded(text);
    return seo.keywords().stream().anyMatch(keyword -> all.contains(folded(keyword)));
  }

  private static SeoFinding length(SeoRule rule, String what, int columns, int from, int to) {
    return new SeoFinding(
        rule,
        String.format(
            Locale.ROOT, "The %s is %d columns wide; %d to %d are best.", what, columns, from, to));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
