package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param lost points, 1 to 100
 * @param message for the author, with the figures that it rests on
 * @param place where it is seen best; empty where the whole text is meant
 */
public record Finding(Check check, int lost, String message, Optional<Span> place) {
  public Finding {
    Objects.requireNonNull(check);
    Objects.requireNonNull(message);
    Objects.requireNonNull(place);
    if (lost < 1 || lost > 100) {
      throw new IllegalArgumentException("a finding takes 1 to 100 points: " + lost);
    }
  }

  static Finding of(Check check, int lost, String message) {
    return new Finding(check, lost, message, Optional.empty());
  }

  static Finding at(Span place, Check check, int lost, String message) {
    return new Finding(check, lost, message, Optional.of(place));
  }
}
