package dev.aether.application.site;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import java.util.Map;
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

    /** Refuses a site of another version with {@code SITE_VERSION_CONFLICT}. */
    void require(Site site) {
      if (!versions.contains(site.version())) {
        throw new Problem(
                ErrorCode.SITE_VERSION_CONFLICT,
                "The site was changed by somebody else meanwhile.",
                Map.of("current", site.version()))
            .asException();
      }
    }
  }

  /** To this version; it is to be merged with what others changed since. */
  record MergedSince(int version) implements Basis {}
}
