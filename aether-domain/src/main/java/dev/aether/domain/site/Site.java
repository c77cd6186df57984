package dev.aether.domain.site;

import dev.aether.domain.account.UserId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A website of one owner: a draft that grows by versions, of which one may be live (specification,
 * section 1.2).
 *
 * @param version 1 when created, one more with each accepted change of slug or content
 * @param publishedVersion the version that visitors see; empty until the first publication
 */
public record Site(
    SiteId id,
    UserId owner,
    Slug slug,
    SiteContent content,
    SiteStatus status,
    int version,
    Optional<Integer> publishedVersion,
    Instant updatedAt) {
  public Site {
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(slug);
    Objects.requireNonNull(content);
    Objects.requireNonNull(status);
    Objects.requireNonNull(publishedVersion);
    Objects.requireNonNull(updatedAt);
  }

  /** A new draft with nothing on its page, under a slug that nobody would choose. */
  public static Site blank(SiteId id, UserId owner, Instant now) {
    Slug slug = new Slug("site-" + id.value().toString().replace("-", ""));
    return new Site(
        id, owner, slug, SiteContent.blank(), SiteStatus.DRAFT, 1, Optional.empty(), now);
  }

  /** Whether nobody has put anything on it since {@link #blank}. */
  public boolean isUntouched() {
    return version == 1;
  }

  /** The site with a new slug and other content, as its next version. */
  public Site filled(Slug newSlug, SiteContent newContent, Instant now) {
    return new Site(id, owner, newSlug, newContent, status, version + 1, publishedVersion, now);
  }

  /** The site with one of its versions live. */
  public Site published(int liveVersion, Instant now) {
    if (liveVersion < 1 || liveVersion > version) {
      throw new IllegalArgumentException("there is no version " + liveVersion + " of " + id);
    }
    return new Site(
        id, owner, slug, content, SiteStatus.PUBLISHED, version, Optional.of(liveVersion), now);
  }
}
