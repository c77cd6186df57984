package dev.aether.application.site;

import java.util.Set;

/** What a change of a site was made to. */
public sealed interface Basis {
  /** To whatever the site is by then: the last change wins. */
  record Latest() implements Basis {}

  /** To one of these versions and no other. */
  record Exactly(Set<Integer> versions) implements Basis {
    public Exactly {
      versions = Set.copyOf(versions);
    }
  }

  /** To this version; it is to be merged with what others changed since. */
  record MergedSince(int version) implements Basis {}
}
