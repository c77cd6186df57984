package dev.aether.domain.account;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Utf16;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A password as typed, 8 characters to 72 bytes: what bcrypt looks at. Never stored, never printed.
 */
public final class Password {
  public static final int MIN_CHARACTERS = 8;
  public static final int MAX_BYTES = 72;

  private final String value;

  private Password(String value) {
    this.value = value;
  }

  /** A new password, which has to keep the rules. */
  public static Password choose(String raw) {
    Password password = typed(raw);
    if (raw.codePointCount(0, raw.length()) < MIN_CHARACTERS) {
      throw Problem.of(
              ErrorCode.AUTH_WEAK_PASSWORD,
              "A password has at least " + MIN_CHARACTERS + " characters.")
          .asException();
    }
    return password;
  }

  /**
   * A password to compare with; only what could never match is refused. Half of a surrogate pair
   * has no UTF-8 form: it would be hashed as a question mark.
   */
  public static Password typed(String raw) {
    Objects.requireNonNull(raw);
    if (raw.isEmpty()
        || raw.indexOf(0) >= 0
        || raw.length() > MAX_BYTES
        || raw.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES
        || Utf16.hasLoneSurrogate(raw)) {
      throw Problem.of(
              ErrorCode.VAL_INVALID_INPUT,
              "A password has 1 to " + MAX_BYTES + " bytes, no NUL and whole characters.")
          .asException();
    }
    return new Password(raw);
  }

  /** The characters, for the one who hashes or compares them. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "***";
  }
}
