package dev.aether.application.access;

import dev.aether.domain.access.Actor;
import java.util.function.Supplier;

/**
 * The only way to stored data: all that {@code work} does happens together or not at all, and sees
 * what {@code actor} may see.
 *
 * <p>Units do not nest, and work stays on its thread. A port that is called outside a unit throws
 * {@link IllegalStateException}.
 */
public interface UnitOfWork {

  /** Runs {@code work}; whatever it throws undoes it and is thrown on. */
  <T> T as(Actor actor, Supplier<T> work);

  /** The same for work without a result. */
  default void run(Actor actor, Runnable work) {
    as(
        actor,
        () -> {
          work.run();
          return null;
        });
  }
}
