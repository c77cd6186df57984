package dev.aether.application.site;

import dev.aether.domain.account.UserId;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.util.List;

/** Finds sites by what stands in their trees, at whatever depth. */
public interface SiteSearch {
  /** The user's own sites with a component of this type, last changed first, {@code limit} most. */
  List<Match> using(UserId owner, ComponentType type, int limit);

  /**
   * Sites of all accounts with a component of this type, in the system only: what a new version of
   * a component would change. By id, from {@code after} on, so that all can be gone through.
   */
  List<SiteId> everywhere(ComponentType type, SiteId after, int limit);

  /**
   * A site that was found.
   *
   * @param uses how many nodes have the type
   */
  record Match(SiteId id, Slug slug, String name, int uses) {}
}
