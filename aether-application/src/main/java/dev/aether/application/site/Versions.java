package dev.aether.application.site;

import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteVersion;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What sites looked like after each change, as far as the running actor may see them. */
public interface Versions {
  /** A version whole; empty where there is none or the site is somebody else's. */
  Optional<SiteVersion> find(SiteId site, int number);

  /**
   * The newest {@code limit} versions below {@code before}, newest first, without their content.
   */
  List<Summary> list(SiteId site, int before, int limit);

  /** The numbers of all versions of a site. */
  List<Integer> numbers(SiteId site);

  /**
   * Drops versions, in the system only; those that are not there are passed over. The one that is
   * live cannot be dropped: the unit fails.
   */
  void remove(SiteId site, Collection<Integer> numbers);

  /** One version as a list shows it. */
  record Summary(int number, Optional<UserId> author, Instant createdAt, String change) {}
}
