package dev.aether.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A place in a JSON document (RFC 6901): the steps from the top, none for the whole document. */
public record JsonPointer(List<String> steps) {
  /** The whole document. */
  public static final JsonPointer WHOLE = new JsonPointer(List.of());

  private static final int MAX_LENGTH = 10_000;

  public JsonPointer {
    steps = List.copyOf(steps);
  }

  /** A name as it stands in a pointer: {@code ~0} for a tilde, {@code ~1} for a slash. */
  public static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Reads {@code /a/b~1c}; refuses with {@link ErrorCode#VAL_INVALID_FORMAT}. */
  public static JsonPointer parse(String text) {
    if (text.isEmpty()) {
      return WHOLE;
    }
    if (text.charAt(0) != '/' || text.length() > MAX_LENGTH || text.matches("(?s).*~(?![01]).*")) {
      throw Problem.of(ErrorCode.VAL_INVALID_FORMAT, "This is not a JSON pointer.").asException();
    }
    List<String> steps = new ArrayList<>();
    for (String step : text.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return new JsonPointer(steps);
  }

  /** The place of that name, or with that index, in this one. */
  public JsonPointer then(Object step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step.toString());
    return new JsonPointer(longer);
  }

  /** The place that {@code inner} names in what is at this one. */
  public JsonPointer then(JsonPointer inner) {
    List<String> longer = new ArrayList<>(steps);
    longer.addAll(inner.steps);
    return new JsonPointer(longer);
  }

  public boolean isWhole() {
    return steps.isEmpty();
  }

  /** Whether {@code other} is this place or in it. */
  public boolean holds(JsonPointer other) {
    return other.steps.size() >= steps.size() && other.steps.subList(0, steps.size()).equals(steps);
  }

  @Override
  public String toString() {
    return steps.stream().map(step -> "/" + escape(step)).collect(Collectors.joining());
  }
}
