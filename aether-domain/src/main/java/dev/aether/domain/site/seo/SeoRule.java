package dev.aether.domain.site.seo;

import java.util.Locale;

/** What {@link SeoReview} looks at; the names are stable. */
public enum SeoRule {
  TITLE_SHORT,
  TITLE_LONG,
  DESCRIPTION_MISSING,
  DESCRIPTION_SHORT,
  DESCRIPTION_LONG,
  DESCRIPTION_REPEATS_TITLE,
  KEYWORDS_MISSING,
  KEYWORD_NOT_IN_TITLE,
  KEYWORD_NOT_IN_DESCRIPTION,
  IMAGE_MISSING;

  /** The stable name in JSON, such as {@code title-short}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
