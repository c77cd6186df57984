package dev.aether.domain.template;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The seven categories of templates (specification, section 3.3). */
public enum TemplateCategory {
  SAAS,
  PORTFOLIO,
  ECOMMERCE,
  BLOG,
  RESTAURANT,
  LANDING,
  OTHER;

  /** The name in SQL and JSON, such as {@code saas}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static TemplateCategory ofWire(String wire) {
    return Arrays.stream(values())
        .filter(category -> category.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ErrorCode.VAL_INVALID_INPUT,
                        "A template is one of "
                            + Arrays.stream(values())
                                .map(TemplateCategory::wire)
                                .collect(Collectors.joining(", "))
                            + ".")
                    .asException());
  }
}
