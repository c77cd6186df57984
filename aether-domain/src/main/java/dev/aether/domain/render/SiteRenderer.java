package dev.aether.domain.render;

import dev.aether.domain.render.draw.Mark;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.HtmlPrinter;
import dev.aether.domain.render.look.Appearance;
import dev.aether.domain.render.look.Stylesheet;
import dev.aether.domain.render.page.Assets;
import dev.aether.domain.render.page.HomePage;
import dev.aether.domain.render.page.NotFoundPage;
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

  /** The same, with the page as the value that was printed. */
  public static RenderedSite compose(
      SiteContent content, Optional<URI> address, PageImages images) {
    HomePage page = new HomePage(content, images);
    BundleFile stylesheet =
        TextFile.hashed(
            "assets/site", "css", "text/css", Stylesheet.of(content.theme(), page.types()));
    String drawing = icon(content);
    BundleFile icon = TextFile.hashed("assets/icon", "svg", "image/svg+xml", drawing);
    Assets assets = new Assets(stylesheet.path(), icon.path());
    List<BundleFile> files = new ArrayList<>();
    files.add(stylesheet);
    files.add(icon);
    Html home = page.html(address, assets);
    files.add(TextFile.of("index.html", "text/html", HtmlPrinter.page(home)));
    files.add(
        TextFile.of(
            "404.html",
            "text/html",
            HtmlPrinter.page(NotFoundPage.html(content, address, assets, drawing))));
    files.addAll(CrawlerFiles.of(address));
    files.add(Manifest.of(files));
    return new RenderedSite(content, images, home, SiteBundle.of(files));
  }

  private static String icon(SiteContent content) {
    Palette.Block colours = Appearance.of(content.theme()).usual().blocks().primary();
    return HtmlPrinter.fragment(
        Mark.icon(HomePage.mark(content), colours.ground().toString(), colours.ink().toString()));
  }
}
