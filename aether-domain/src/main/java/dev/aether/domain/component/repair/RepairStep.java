package dev.aether.domain.component.repair;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that was done to a tree.
 *
 * @param pointer the place in the tree that came in (RFC 6901)
 * @param loses whether something that the tree said is not said any more
 * @param message what was done, in a sentence
 */
public record RepairStep(Action action, String pointer, boolean loses, String message) {

  /** What sort of thing was done. */
  public enum Action {
    /** The frame of the tree was put right: its root, its version. */
    REFRAMED,
    /** A node got an id, or another one. */
    RENAMED,
    /** A node was brought to the present version of its component. */
    MIGRATED,
    /** A setting was made to fit. */
    CHANGED,
    /** A setting that was missing got its default. */
    FILLED,
    /** A setting, a field or a list went. */
    DROPPED,
    /** A node went; what was in it stands in its place. */
    UNWRAPPED,
    /** A node went up, behind the one that it stood in. */
    HOISTED,
    /** A node went with all that was in it. */
    REMOVED;

    /** The name in JSON, such as {@code renamed}. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public RepairStep {
    Objects.requireNonNull(action);
    Objects.requireNonNull(pointer);
    Objects.requireNonNull(message);
  }
}
