package dev.aether.domain.render.review;

import dev.aether.domain.render.RenderedSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a review found, the worst first.
 *
 * @param findings 200 at most; the scores count all
 * @param scores of all areas, 0 to 100
 */
public record SiteReview(List<ReviewFinding> findings, Map<Area, Integer> scores) {
  private static final int FULL = 100;

  private static final int LISTED = 200;

  /** The rest of them is the same mistake again. */
  private static final int COUNTED_OF_A_RULE = 3;

  private static final List<Check> OF_A_PAGE =
      List.of(
          new StructureCheck(),
          new NameCheck(),
          new FormCheck(),
          new LanguageCheck(),
          new WeightCheck(),
          new RepetitionCheck(),
          new SectionCheck());
  private static final List<Check> OF_A_SITE =
      List.of(new ContrastCheck(), new SearchCheck(), new LinkCheck(), new PlaceholderCheck());

  public SiteReview {
    findings = List.copyOf(findings);
    scores = Map.copyOf(scores);
  }

  /** Reviews a rendered site. */
  public static SiteReview of(RenderedSite site) {
    List<Subject> pages = Subject.of(site);
    // What pages share, such as the header, is found once.
    Set<ReviewFinding> once = new LinkedHashSet<>();
    OF_A_SITE.forEach(check -> check.look(pages.get(0), once::add));
    pages.forEach(page -> OF_A_PAGE.forEach(check -> check.look(page, once::add)));
    List<ReviewFinding> found = new ArrayList<>(once);
    found.sort(
        Comparator.comparing(ReviewFinding::severity).thenComparing(finding -> finding.rule()));
    return new SiteReview(found.stream().limit(LISTED).toList(), scores(found));
  }

  /** The findings for which a site should not go live. */
  public List<ReviewFinding> errors() {
    return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private static Map<Area, Integer> scores(List<ReviewFinding> found) {
    Map<Area, Integer> scores = new EnumMap<>(Area.class);
    for (Area area : Area.values()) {
      scores.put(area, FULL);
    }
    for (ReviewRule rule : ReviewRule.values()) {
      long times = found.stream().filter(finding -> finding.rule() == rule).count();
      int cost = (int) Math.min(times, COUNTED_OF_A_RULE) * rule.severity().price();
      scores.merge(rule.area(), -cost, (score, less) -> Math.max(0, score + less));
    }
    return scores;
  }
}
