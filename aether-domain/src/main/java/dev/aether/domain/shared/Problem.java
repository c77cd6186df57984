package dev.aether.domain.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One refusal: what, in words for a person, and the facts for a program.
 *
 * @param message a sentence for people; free of secrets and of internals
 * @param details facts by name (numbers, strings, lists and maps of them); empty when there are
 *     none. The place that is refused is {@code pointer}, and of several all are {@code errors}
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
    moved.computeIfPresent(
        "errors", (name, old) -> errors().stream().map(error -> moved(error, pointer)).toList());
    return new Problem(code, message, moved);
  }

  /**
   * All places that are refused, each with its {@code pointer} and {@code message}: those under
   * {@code errors} in the details, else this problem itself as the only one.
   */
  public List<Map<String, String>> errors() {
    List<Map<String, String>> all = new ArrayList<>();
    if (details.get("errors") instanceof List<?> errors) {
      for (Object error : errors) {
        Map<String, String> texts = new LinkedHashMap<>();
        ((Map<?, ?>) error).forEach((name, text) -> texts.put(name.toString(), text.toString()));
        all.add(texts);
      }
      return all;
    }
    return List.of(
        Map.of("pointer", details.getOrDefault("pointer", "").toString(), "message", message));
  }

  private static Map<String, String> moved(Map<String, String> error, String pointer) {
    Map<String, String> moved = new LinkedHashMap<>(error);
    moved.put("pointer", pointer + error.getOrDefault("pointer", ""));
    return moved;
  }

  public DomainException asException() {
    return new DomainException(this);
  }
}
