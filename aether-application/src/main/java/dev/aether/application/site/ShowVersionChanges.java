package dev.aether.application.site;

import dev.aether.domain.access.Actor;
import dev.aether.domain.component.edit.JsonPatch;
import dev.aether.domain.site.ContentPatch;
import dev.aether.domain.site.SiteId;

/** Tells what leads from one version of a site to another. */
public final class ShowVersionChanges {
  private final ShowVersions versions;

  public ShowVersionChanges(ShowVersions versions) {
    this.versions = versions;
  }

  /**
   * The patch from one version to the other, whichever is older; empty where they say the same.
   * {@code SITE_NOT_FOUND} or {@code SITE_VERSION_NOT_FOUND} as {@link ShowVersions#find}.
   */
  public JsonPatch handle(Actor.User actor, SiteId site, int from, int to) {
    return ContentPatch.between(
        versions.find(actor, site, from).content(), versions.find(actor, site, to).content());
  }
}
