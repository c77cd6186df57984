package dev.aether.domain.component.prop;

import static dev.aether.domain.component.Json.json;

import dev.aether.domain.component.PropValue;
import java.util.List;
import java.util.Optional;

/** What a type says of a value that is written as JSON. */
final class Verdicts {
  private Verdicts() {}

  static List<Violation> violations(PropType type, String json) {
    return violations(type, json(json));
  }

  static List<Violation> violations(PropType type, PropValue value) {
    Report report = new Report();
    type.check(value, report);
    return report.violations();
  }

  /** The violations of a value of which nothing but the whole is wrong. */
  static Violation violation(Rule rule, String message) {
    return new Violation(rule, "", message);
  }

  static Optional<Nearest> nearest(PropType type, String json) {
    return type.nearest(json(json));
  }

  /** A nearest value by which nothing is lost. */
  static Optional<Nearest> same(String json) {
    return Optional.of(new Nearest(json(json), false));
  }

  /** A nearest value by which something is lost. */
  static Optional<Nearest> less(String json) {
    return Optional.of(new Nearest(json(json), true));
  }
}
