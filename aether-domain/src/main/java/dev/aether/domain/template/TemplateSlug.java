package dev.aether.domain.template;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.regex.Pattern;

/**
 * A template's name in addresses, such as {@code saas-landing}: 3 to 63 lower-case letters, digits
 * and single hyphens. It is a path segment and never a host, so no word is reserved.
 */
public record TemplateSlug(String value) {
  private static final Pattern GRAMMAR = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  public TemplateSlug {
    if (value == null
        || value.length() < 3
        || value.length() > 63
        || !GRAMMAR.matcher(value).matches()) {
      throw Problem.at(
              ErrorCode.TEMPLATE_INVALID,
              "/slug",
              "A slug has 3 to 63 lower-case letters, digits and single hyphens between them.")
          .asException();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
