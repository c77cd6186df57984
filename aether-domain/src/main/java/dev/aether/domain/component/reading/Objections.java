package dev.aether.domain.component.reading;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is wrong with one input, gathered while it is read so that its author hears it at once. */
public final class Objections {
  /** Enough for any author; beyond it, memory would go to whoever sends nonsense. */
  public static final int MAX = 50;

  private final ErrorCode code;
  private final List<Map<String, String>> found = new ArrayList<>();

  /** No objection so far; {@code code} is what a refusal will carry. */
  public Objections(ErrorCode code) {
    this.code = code;
  }

  public void add(String pointer, String message) {
    if (found.size() < MAX) {
      found.add(Map.of("pointer", pointer, "message", message));
    }
  }

  /** What {@code reading} gives; a refusal becomes an objection at {@code pointer}. */
  public <T> Optional<T> attempt(String pointer, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (DomainException e) {
      add(pointer, e.problem().message());
      return Optional.empty();
    }
  }

  /**
   * Refuses where there is an objection. The details hold the first one's {@code pointer} and, of
   * several, all as {@code errors}.
   */
  public void throwIfAny() {
    if (found.isEmpty()) {
      return;
    }
    String pointer = found.get(0).get("pointer");
    String message = found.get(0).get("message");
    if (found.size() == 1) {
      throw Problem.at(code, pointer, message).asException();
    }
    throw new Problem(code, message, Map.of("pointer", pointer, "errors", List.copyOf(found)))
        .asException();
  }
}
