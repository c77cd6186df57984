package dev.aether.domain.site;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.Theme;
import java.util.Objects;

/** Everything of a site that a visitor meets: its words, parts, look and search data. */
public record SiteContent(
    SiteName name, String description, ComponentTree tree, Theme theme, SeoData seo) {
  public SiteContent {
    Objects.requireNonNull(name);
    Objects.requireNonNull(description);
    Objects.requireNonNull(tree);
    Objects.requireNonNull(theme);
    Objects.requireNonNull(seo);
  }

  public static SiteContent blank() {
    return new SiteContent(
        new SiteName("Untitled"), "", ComponentTree.blank(), Theme.standard(), SeoData.untitled());
  }
}
