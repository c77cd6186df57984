package dev.aether.application.site;

import dev.aether.domain.component.edit.JsonPatch;
import dev.aether.domain.site.ContentPatch;
import dev.aether.domain.site.SiteChanges;
import dev.aether.domain.site.SiteContent;

/** What somebody wants to have changed of a site, told in one of two ways. */
public sealed interface SiteEdit {
  /** The changes that it makes of a content. */
  SiteChanges changesOf(SiteContent content);

  /** Whole parts by new ones. */
  record Parts(SiteChanges changes) implements SiteEdit {
    @Override
    public SiteChanges changesOf(SiteContent content) {
      return changes;
    }
  }

  /** Places in it, one after the other. */
  record Patch(JsonPatch patch) implements SiteEdit {
    @Override
    public SiteChanges changesOf(SiteContent content) {
      return ContentPatch.apply(content, patch);
    }
  }
}
