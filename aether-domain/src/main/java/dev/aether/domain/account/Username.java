package dev.aether.domain.account;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody is called in public: 3 to 30 small letters, digits and single underscores or
 * hyphens between them. Capitals are made small, so that nobody is mistaken for another.
 */
public record Username(String value) {
  private static final Pattern GRAMMAR = Pattern.compile("[a-z0-9]+(?:[_-][a-z0-9]+)*");

  public Username {
    value = value.toLowerCase(Locale.ROOT);
    if (value.length() < 3 || value.length() > 30 || !GRAMMAR.matcher(value).matches()) {
      throw Problem.at(
              ErrorCode.VAL_INVALID_INPUT,
              "/username",
              "A username has 3 to 30 letters a to z, digits, and single _ or - between them.")
          .asException();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
