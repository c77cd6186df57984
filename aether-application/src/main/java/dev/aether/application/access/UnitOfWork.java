package dev.aether.application.access;

import dev.aether.domain.access.Actor;
import java.util.function.Supplier;

/**
 * The only way to stored data: all that {@code work} does happens together or not at all, and sees
 * what {@code actor} may see.
 *
 * <p>Units do not nest, but may be taken {@link #together}, and work stays on its thread. A port
 * that is called outside a unit throws {@link IllegalStateException}.
 */
public interface UnitOfWork {

  /** Runs {@code work}; whatever it throws undoes it and is thrown on. */
  <T> T as(Actor actor, Supplier<T> work);

  /**
   * Runs work that only reads, which a store may answer faster and may hold to: it refuses to
   * write. Each port call is answered by itself, so two of them may tell of different moments.
   */
  <T> T read(Actor actor, Supplier<T> work);

  /** The same as {@link #as} for work without a result. */
  default void run(Actor actor, Runnable work) {
    as(
        actor,
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Makes the units that {@code work} opens part of the running unit, so that an effect and what is
   * kept of it are stored together. Each still has the identity of its own actor; one that throws
   * undoes only itself. Needs a running unit.
   */
  void together(Runnable work);
}
