package dev.aether.domain.template;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Locale;
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

  /** A slug that says the name as far as it is in plain letters, and that nobody else has. */
  public static TemplateSlug of(String name, TemplateId id) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String readable = plain.substring(0, Math.min(plain.length(), 40)).replaceAll("^-|-$", "");
    String unique = id.value().toString().replace("-", "");
    return new TemplateSlug(
        (readable.isEmpty() ? "template" : readable) + "-" + unique.substring(20));
  }

  @Override
  public String toString() {
    return value;
  }
}
