package dev.aether.application.site;

import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.util.List;
import java.util.Optional;

/** Sites for reading. */
public interface SiteViews {

  /** The site of the running user; empty where there is none or it is somebody else's. */
  Optional<SiteView> find(UserId owner, SiteId id);

  /** The same by its slug. */
  Optional<SiteView> find(UserId owner, Slug slug);

  /** What is live of a site, to anybody; empty where nothing is. */
  Optional<PublishedView> published(SiteId id);

  /** The same by its slug. */
  Optional<PublishedView> published(Slug slug);

  /** One page of the running user's sites, and how many there are in all. */
  Page list(UserId owner, SiteQuery query);

  /** Some of many. */
  record Page(List<SiteView> sites, long total) {
    public Page {
      sites = List.copyOf(sites);
    }
  }
}
