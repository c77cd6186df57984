package dev.aether.domain.render;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What crawlers read: {@code robots.txt} and, where the address is known, {@code sitemap.xml}. */
final class CrawlerFiles {
  private CrawlerFiles() {}

  static List<BundleFile> of(Optional<URI> address) {
    String everything = "User-agent: *\nAllow: /\n";
    if (address.isEmpty()) {
      return List.of(TextFile.of("robots.txt", "text/plain", everything));
    }
    String home = address.get().toString();
    return List.of(
        TextFile.of("robots.txt", "text/plain", everything + "Sitemap: " + home + "sitemap.xml\n"),
        TextFile.of("sitemap.xml", "application/xml", sitemap(home)));
  }

  private static String sitemap(String home) {
    String location = home.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>%s</loc></url>
        </urlset>
        """
        .formatted(location);
  }
}
