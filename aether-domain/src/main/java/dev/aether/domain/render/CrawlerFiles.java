package dev.aether.domain.render;

import dev.aether.domain.render.document.SitePage;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What crawlers read: {@code robots.txt} and, where the address is known, {@code sitemap.xml}. */
final class CrawlerFiles {
  private CrawlerFiles() {}

  static List<BundleFile> of(Optional<URI> address, List<SitePage> pages) {
    String everything = "User-agent: *\nAllow: /\n";
    if (address.isEmpty()) {
      return List.of(TextFile.of("robots.txt", "text/plain", everything));
    }
    String home = address.get().toString();
    return List.of(
        TextFile.of("robots.txt", "text/plain", everything + "Sitemap: " + home + "sitemap.xml\n"),
        TextFile.of("sitemap.xml", "application/xml", sitemap(home, pages)));
  }

  private static String sitemap(String home, List<SitePage> pages) {
    StringBuilder urls = new StringBuilder();
    for (SitePage page : pages) {
      String location = home + page.path();
      urls.append("  <url><loc>")
          .append(location.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;"))
          .append("</loc></url>\n");
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        %s</urlset>
        """
        .formatted(urls);
  }
}
