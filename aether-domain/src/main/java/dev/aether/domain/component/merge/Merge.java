package dev.aether.domain.component.merge;

import dev.aether.domain.component.ComponentTree;
import java.util.List;
import java.util.Objects;

/** What came of a merge. */
public sealed interface Merge {

  /** One tree with the changes of both. */
  record Clean(ComponentTree tree) implements Merge {
    public Clean {
      Objects.requireNonNull(tree);
    }
  }

  /** Places where both changed the same thing differently, at least one; nothing is decided. */
  record Conflicted(List<Conflict> conflicts) implements Merge {
    public Conflicted {
      conflicts = List.copyOf(conflicts);
    }
  }
}
