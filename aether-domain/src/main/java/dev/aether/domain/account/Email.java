package dev.aether.domain.account;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address that can be written to, in lower case, at most 254 characters.
 *
 * <p>The grammar is that of the HTML standard with at least one dot in the domain: addresses that
 * people really have, without quoted local parts or address literals.
 */
public record Email(String value) {
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern GRAMMAR =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
              + "(?:"
              + LABEL
              + "\\.)+"
              + "(?=[a-z])"
              + LABEL);

  public Email {
    if (value == null || value.length() > 254 || !GRAMMAR.matcher(value).matches()) {
      throw Problem.of(ErrorCode.VAL_INVALID_FORMAT, "This is not an e-mail address.")
          .asException();
    }
  }

  /** Reads what a person typed: surrounding blanks and upper case do not matter. */
  public static Email parse(String raw) {
    String typed = raw == null || raw.length() > 300 ? "" : raw.strip();
    // Lower case turns the Kelvin sign into an ASCII k, and so one address into another's.
    boolean ascii = typed.chars().allMatch(c -> c < 0x80);
    return new Email(ascii ? typed.toLowerCase(Locale.ROOT) : null);
  }

  @Override
  public String toString() {
    return value;
  }
}
