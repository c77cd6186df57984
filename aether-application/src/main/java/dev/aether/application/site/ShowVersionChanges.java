package dev.aether.application.site;

import dev.aether.domain.access.Actor;
import dev.aether.domain.component.edit.JsonPatch;
import dev.aether.domain.site.ContentPatch;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteId;

/** Tells what leads from one version of a site to another. */
public final class ShowVersionChanges {
  private final ShowVersions versions;

  public ShowVersionChanges(ShowVersions versions) {
    this.versions = versions;
  }

  /**
   * What differs between one version and the other, whichever is older. {@code SITE_NOT_FOUND} or
   * {@code SITE_VERSION_NOT_FOUND} as {@link ShowVersions#find}.
   */
  public Changes handle(Actor.User actor, SiteId site, int from, int to) {
    return new Changes(
        versions.find(actor, site, from).content(), versions.find(actor, site, to).content());
  }

  /** Two contents of a site. */
  public record Changes(SiteContent from, SiteContent to) {

    /** What makes of the one the other; empty where they say the same. */
    public JsonPatch patch() {
      return ContentPatch.between(from, to);
    }
  }
}
