package dev.aether.application.deployment;

import dev.aether.domain.site.SiteId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Sites whose visitors are to meet something else than a remote host was told last: another
 * deployment, other names, or nothing any more. Noted together with the change itself; in the
 * system only.
 */
public interface HostingChanges {

  /**
   * Takes changes that are due at {@code now}, the oldest first. Until then nobody else gets one of
   * a site that was taken, and it is due again where neither {@link #told} nor {@link #failed}
   * follows.
   */
  List<Change> take(Instant now, Instant until, int limit);

  /** The host was told; what changed after it was taken is due now. No effect for who is late. */
  void told(Change change);

  /** The host could not be told; due again then, or now where there is another change. */
  void failed(Change change, Instant again);

  /**
   * A change that was taken.
   *
   * @param lease by which the taker is known
   * @param failures how many times in a row the host could not be told
   */
  record Change(SiteId site, long revision, UUID lease, int failures) {
    public Change {
      Objects.requireNonNull(site);
      Objects.requireNonNull(lease);
    }
  }
}
