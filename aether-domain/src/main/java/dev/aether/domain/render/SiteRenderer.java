package dev.aether.domain.render;

import dev.aether.domain.render.document.Assets;
import dev.aether.domain.render.document.NotFoundPage;
import dev.aether.domain.render.document.SitePage;
import dev.aether.domain.render.document.SitePages;
import dev.aether.domain.render.draw.Mark;
import dev.aether.domain.render.html.HtmlPrinter;
import dev.aether.domain.render.look.Appearance;
import dev.aether.domain.render.look.Stylesheet;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.theme.Palette;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders a site's content to the static files that are served. */
public final class SiteRenderer {
  private SiteRenderer() {}

  /** Renders a site that shows no uploaded images. */
  public static SiteBundle render(SiteContent content, Optional<URI> address) {
    return render(content, address, PageImages.none());
  }

  /**
   * Renders; equal content and address give equal bytes.
   *
   * @param address where the site will be found, ending in a slash, for its canonical link and
   *     sitemap; empty where the address may change
   * @param images those that it names and its owner has; others are not shown
   */
  public static SiteBundle render(SiteContent content, Optional<URI> address, PageImages images) {
    return compose(content, address, images).bundle();
  }

  /** The same, with the pages as the values that were printed. */
  public static RenderedSite compose(
      SiteContent content, Optional<URI> address, PageImages images) {
    SitePages site = new SitePages(content, images);
    BundleFile stylesheet =
        TextFile.hashed(
            "assets/site", "css", "text/css", Stylesheet.of(content.theme(), site.types()));
    String drawing = icon(content);
    BundleFile icon = TextFile.hashed("assets/icon", "svg", "image/svg+xml", drawing);
    Assets assets = new Assets(stylesheet.path(), icon.path());
    List<BundleFile> files = new ArrayList<>();
    files.add(stylesheet);
    files.add(icon);
    List<SitePage> pages = site.pages(address, assets);
    for (SitePage page : pages) {
      String html = HtmlPrinter.page(page.html());
      files.add(TextFile.of(page.path() + "index.html", "text/html", html));
    }
    files.add(
        TextFile.of(
            "404.html",
            "text/html",
            HtmlPrinter.page(NotFoundPage.html(content, address, assets, drawing))));
    files.addAll(CrawlerFiles.of(address, pages));
    files.add(Manifest.of(files));
    return new RenderedSite(content, images, pages, SiteBundle.of(files));
  }

  private static String icon(SiteContent content) {
    Palette.Block colours = Appearance.of(content.theme()).usual().blocks().primary();
    return HtmlPrinter.fragment(
        Mark.icon(SitePages.mark(content), colours.ground().toString(), colours.ink().toString()));
  }
}
