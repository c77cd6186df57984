package dev.aether.domain.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One refusal: what, in words for a person, and the facts for a program.
 *
 * @param message a sentence for people; free of secrets and of internals
 * @param details facts by name (numbers, strings, lists and maps of them); empty when there are
 *     none
 */
public record Problem(ErrorCode code, String message, Map<String, Object> details) {

  public Problem {
    Objects.requireNonNull(code);
    Objects.requireNonNull(message);
    details = Map.copyOf(details);
  }

  public static Problem of(ErrorCode code, String message) {
    return new Problem(code, message, Map.of());
  }

  /** A problem of one field, named by its JSON pointer (RFC 6901) within the input. */
  public static Problem at(ErrorCode code, String pointer, String message) {
    return new Problem(code, message, Map.of("pointer", pointer));
  }

  /** The same problem, told by one who knows where the place in it stands. */
  public Problem under(String pointer) {
    Map<String, Object> moved = new HashMap<>(details);
    moved.put("pointer", pointer + details.getOrDefault("pointer", ""));
    return new Problem(code, message, moved);
  }

  public DomainException asException() {
    return new DomainException(this);
  }
}
