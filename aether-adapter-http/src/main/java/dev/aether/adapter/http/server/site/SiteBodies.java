package dev.aether.adapter.http.server.site;

import dev.aether.adapter.http.server.shared.FieldErrors;
import dev.aether.adapter.http.server.shared.RawJson;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.SiteChanges;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.ThemeJson;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The bodies that sites are changed by (specification, section 2.2). */
final class SiteBodies {
  private SiteBodies() {}

  /** Parts to be replaced; with {@code baseVersion}, merged with what others changed since. */
  record Update(
      String name,
      String description,
      RawJson components,
      RawJson theme,
      RawJson seoMetadata,
      @Min(1) @Max(Integer.MAX_VALUE) Integer baseVersion) {

    SiteChanges changes() {
      FieldErrors errors = new FieldErrors();
      SiteChanges changes =
          new SiteChanges(
              errors.read("/name", name, SiteName::new),
              errors.read(
                  "/description",
                  description,
                  text -> SiteChanges.DESCRIPTION.require(text, ErrorCode.VAL_INVALID_INPUT)),
              errors.read("/components", components, tree -> ComponentTree.ofJson(tree.text())),
              errors.read("/theme", theme, look -> ThemeJson.read(look.text())),
              errors.read("/seoMetadata", seoMetadata, seo -> SeoData.ofJson(seo.text())));
      errors.throwIfAny();
      return changes;
    }
  }

  /** A site to be made, blank or from a template. */
  record Creation(@NotNull String name, String description, UUID templateId) {

    /** What of a blank site it changes. */
    SiteChanges changes() {
      return new Update(name, description, null, null, null, null).changes();
    }
  }

  /** A copy to be made. */
  record Duplication(@NotNull String name) {}

  /** A backup to be made. */
  record BackupCreation(@Size(max = 200) String description) {}

  /** Where a backup is to be brought back to. */
  record BackupRestoration(Boolean asNewSite) {}
}
