package dev.aether.domain.render;

import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.site.SiteContent;
import java.util.Objects;

/**
 * A site's files, with what they were made of, for whoever wants to look at the page without
 * parsing it again.
 *
 * @param home the document that is {@code index.html} in the bundle
 * @param images that the page could show
 */
public record RenderedSite(SiteContent content, PageImages images, Html home, SiteBundle bundle) {
  public RenderedSite {
    Objects.requireNonNull(content);
    Objects.requireNonNull(images);
    Objects.requireNonNull(home);
    Objects.requireNonNull(bundle);
  }
}
