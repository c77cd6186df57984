package dev.aether.domain.component.prop;

import java.util.Objects;

/**
 * One place where a value breaks its contract.
 *
 * @param pointer the JSON pointer of the place
 * @param message a sentence for people
 */
public record Violation(Rule rule, String pointer, String message) {
  public Violation {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(pointer);
    Objects.requireNonNull(message);
  }
}
