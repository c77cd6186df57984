package dev.aether.domain.access;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.regex.Pattern;

/**
 * The caller's own name for one request, by which sending it again is known: 1 to 255 visible ASCII
 * characters.
 */
public record IdempotencyKey(String value) {
  private static final Pattern GRAMMAR = Pattern.compile("[\\x21-\\x7E]{1,255}");

  public IdempotencyKey {
    if (value == null || !GRAMMAR.matcher(value).matches()) {
      throw Problem.of(
              ErrorCode.VAL_INVALID_FORMAT,
              "An idempotency key has 1 to 255 visible ASCII characters.")
          .asException();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
