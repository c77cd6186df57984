package dev.aether.application.template;

import dev.aether.domain.template.TemplateId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Templates for looking at, by anybody. */
public interface TemplateViews {
  /** The template's listing; empty where there is none. */
  Optional<TemplateView> view(TemplateId id);

  /**
   * The JSON texts of its body, for showing to those who may build on it; empty where {@link
   * Templates#find} is.
   */
  Optional<Body> body(TemplateId id);

  /** One page: what fits the text best first, else the newest; and how many there are in all. */
  Page list(TemplateQuery query);

  /**
   * Those that most sites were made from, then the best rated (specification, appendix C); in the
   * system only, since it counts everybody's sites.
   */
  List<Popular> popular(int limit);

  /** What a template is made of, as it is stored. */
  record Body(String structure, String defaultContent, String themePresets, String aiPrompts) {}

  /** Some of many. */
  record Page(List<TemplateView> templates, long total) {
    public Page {
      templates = List.copyOf(templates);
    }
  }

  /** How a template is used and liked. */
  record Popular(TemplateId id, long sites, Optional<BigDecimal> meanRating) {}
}
