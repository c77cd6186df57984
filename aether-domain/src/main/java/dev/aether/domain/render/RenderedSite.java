package dev.aether.domain.render;

import dev.aether.domain.render.document.SitePage;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.site.SiteContent;
import java.util.List;
import java.util.Objects;

/**
 * A site's files, with what they were made of, for whoever wants to look at the pages without
 * parsing them again.
 *
 * @param pages the documents, the first page first; each is {@code index.html} below its path
 * @param images that the pages could show
 */
public record RenderedSite(
    SiteContent content, PageImages images, List<SitePage> pages, SiteBundle bundle) {
  public RenderedSite {
    Objects.requireNonNull(content);
    Objects.requireNonNull(images);
    pages = List.copyOf(pages);
    Objects.requireNonNull(bundle);
  }
}
