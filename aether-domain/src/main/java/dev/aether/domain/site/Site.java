package dev.aether.domain.site;

import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A website of one owner: a draft that grows by versions, of which one may be live (specification,
 * section 1.2). An archived site refuses every change with {@link ErrorCode#SITE_ARCHIVED} until it
 * is restored.
 *
 * @param version 1 when created, one more with each accepted change of slug or content
 * @param publishedVersion the version that visitors see; only with status PUBLISHED
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
    if (publishedVersion.isPresent() != (status == SiteStatus.PUBLISHED)) {
      throw new IllegalArgumentException("a version is live with status PUBLISHED, and only then");
    }
  }

  /** A new draft with this content as its first version. */
  public static Site created(SiteId id, UserId owner, Slug slug, SiteContent content, Instant now) {
    return new Site(id, owner, slug, content, SiteStatus.DRAFT, 1, Optional.empty(), now);
  }

  /** A new draft that says what a version says, and counts on from its number. */
  public static Site continued(SiteId id, UserId owner, Slug slug, SiteVersion last, Instant now) {
    return new Site(
        id, owner, slug, last.content(), SiteStatus.DRAFT, last.number(), Optional.empty(), now);
  }

  /** A new draft with nothing on its page, under a slug that nobody would choose. */
  public static Site blank(SiteId id, UserId owner, Instant now) {
    Slug slug = new Slug("site-" + id.value().toString().replace("-", ""));
    return created(id, owner, slug, SiteContent.blank(), now);
  }

  /** Whether nobody has put anything on it since {@link #blank}. */
  public boolean isUntouched() {
    return version == 1 && content.tree().root().children().isEmpty();
  }

  /** Refuses with {@link ErrorCode#SITE_VERSION_CONFLICT} whoever saw another version than this. */
  public void requireVersion(int expected) {
    if (expected != version) {
      throw new Problem(
              ErrorCode.SITE_VERSION_CONFLICT,
              "The site was changed by somebody else meanwhile.",
              Map.of("expected", expected, "current", version))
          .asException();
    }
  }

  /** Refuses with {@link ErrorCode#SITE_ARCHIVED} where it is put away. */
  public void requireChangeable() {
    status.requireChangeable();
  }

  /** The site with these changes as its next version; itself where they change nothing. */
  public Site apply(SiteChanges changes, Instant now) {
    return with(changes.appliedTo(content), now);
  }

  /** The site with a new slug and other content, as its next version. */
  public Site filled(Slug newSlug, SiteContent newContent, Instant now) {
    status.requireChangeable();
    return new Site(id, owner, newSlug, newContent, status, version + 1, publishedVersion, now);
  }

  /**
   * The site with the content of a former version as its next version; itself where nothing
   * differs. Another site's version is {@link ErrorCode#SITE_VERSION_NOT_FOUND}.
   */
  public Site restored(SiteVersion former, Instant now) {
    if (!former.site().equals(id)) {
      throw Problem.of(ErrorCode.SITE_VERSION_NOT_FOUND, "The site has no such version.")
          .asException();
    }
    return with(former.content(), now);
  }

  /** The current version live; {@link ErrorCode#SITE_NOT_READY} where nothing is on it yet. */
  public Site publish(Instant now) {
    if (isUntouched()) {
      throw Problem.of(ErrorCode.SITE_NOT_READY, "The site has nothing on it yet.").asException();
    }
    return published(version, now);
  }

  /** The site with one of its versions live. */
  public Site published(int liveVersion, Instant now) {
    if (liveVersion < 1 || liveVersion > version) {
      throw new IllegalArgumentException("there is no version " + liveVersion + " of " + id);
    }
    return become(SiteStatus.PUBLISHED, Optional.of(liveVersion), now);
  }

  /** The published site back to a draft that only its owner sees. */
  public Site unpublish(Instant now) {
    status.requireChangeable();
    return become(SiteStatus.DRAFT, Optional.empty(), now);
  }

  /** The site put away: nobody sees it and nobody changes it. */
  public Site archive(Instant now) {
    return become(SiteStatus.ARCHIVED, Optional.empty(), now);
  }

  /** The archived site as a draft again; what was live before is not live again. */
  public Site unarchive(Instant now) {
    if (status != SiteStatus.ARCHIVED) {
      throw Problem.of(ErrorCode.SITE_STATUS_CONFLICT, "The site is not archived.").asException();
    }
    return become(SiteStatus.DRAFT, Optional.empty(), now);
  }

  /**
   * A copy as a draft of its own: version 1, nothing of the history, not live anywhere. An archived
   * site may be copied.
   */
  public Site duplicate(
      SiteId newId, UserId newOwner, SiteName newName, Slug newSlug, Instant now) {
    SiteContent copy =
        new SiteContent(
            newName, content.description(), content.tree(), content.theme(), content.seo());
    return created(newId, newOwner, newSlug, copy, now);
  }

  private Site with(SiteContent next, Instant now) {
    status.requireChangeable();
    return next.equals(content) ? this : filled(slug, next, now);
  }

  private Site become(SiteStatus next, Optional<Integer> live, Instant now) {
    status.requireNext(next);
    return new Site(id, owner, slug, content, next, version, live, now);
  }
}
