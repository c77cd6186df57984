package dev.aether.domain.site;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.TextRule;

/** What a site is called: 1 to 80 characters in one line. */
public record SiteName(String value) {
  public static final TextRule RULE = new TextRule("name", 1, 80);

  public SiteName {
    value =
        RULE.require(value, ErrorCode.VAL_INVALID_INPUT).replaceAll("[\\s\\u2028\\u2029]+", " ");
  }

  @Override
  public String toString() {
    return value;
  }
}
