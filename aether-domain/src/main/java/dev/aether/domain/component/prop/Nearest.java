package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import java.util.Objects;
import java.util.Optional;

/**
 * What a value of the wrong kind becomes when it is made to fit.
 *
 * @param loses whether something that was said before is not said any more
 */
public record Nearest(PropValue value, boolean loses) {
  public Nearest {
    Objects.requireNonNull(value);
  }

  static Optional<Nearest> same(PropValue value) {
    return Optional.of(new Nearest(value, false));
  }

  static Optional<Nearest> less(PropValue value) {
    return Optional.of(new Nearest(value, true));
  }
}
