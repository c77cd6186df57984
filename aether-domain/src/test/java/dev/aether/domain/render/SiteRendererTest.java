package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.site.seo.ShareImage;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Radius;
import dev.aether.domain.theme.Theme;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SiteRendererTest {
  private static final URI ADDRESS = URI.create("https://sites.example/s/loaf/");

  private final Rendered bakery = Rendered.of(SampleSites.bakery());

  @Nested
  class TheBundle {
    @Test
    void hasThePagesTheSheetTheIconAndRobots() {
      assertThat(bakery.bundle().files())
          .extracting(BundleFile::path)
          .satisfiesExactly(
              path -> assertThat(path).isEqualTo("404.html"),
              path -> assertThat(path).matches("assets/icon\\.[0-9a-f]{16}\\.svg"),
              path -> assertThat(path).matches("assets/site\\.[0-9a-f]{16}\\.css"),
              path -> assertThat(path).isEqualTo("index.html"),
              path -> assertThat(path).isEqualTo("manifest.json"),
              path -> assertThat(path).isEqualTo("robots.txt"));
    }

    @Test
    void listsEveryOtherFileInItsManifest() {
      List<BundleFile> files = bakery.bundle().files();
      String manifest = bakery.text("manifest.json");
      assertThat(files)
          .filteredOn(file -> !file.path().equals("manifest.json"))
          .allSatisfy(
              file ->
                  assertThat(manifest).contains("\"path\":\"" + file.path() + "\"", sha256(file)));
    }

    @Test
    void isTheSameByteForByteEachTime() {
      for (Map.Entry<String, SiteContent> site : SampleSites.all().entrySet()) {
        SiteBundle again = SiteRenderer.render(site.getValue(), Optional.of(ADDRESS));
        assertThat(SiteRenderer.render(site.getValue(), Optional.of(ADDRESS))).isEqualTo(again);
      }
    }

    @Test
    void hasAnotherNameForOtherContent() {
      SiteBundle one = Rendered.node(StandardComponent.HERO, "{\"title\":\"One\"}").bundle();
      SiteBundle other = Rendered.node(StandardComponent.HERO, "{\"title\":\"Two\"}").bundle();
      assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void namesTheSheetAnewOnlyWhenItsRulesChange() {
      Rendered one = Rendered.node(StandardComponent.HERO, "{\"title\":\"One\"}");
      Rendered words = Rendered.node(StandardComponent.HERO, "{\"title\":\"Two\"}");
      Rendered parts = Rendered.node(StandardComponent.FAQ, "{\"title\":\"One\"}");
      assertThat(sheetPath(words)).isEqualTo(sheetPath(one)).isNotEqualTo(sheetPath(parts));
    }

    @Test
    void staysSmall() {
      assertThat(bakery.stylesheet()).hasSizeLessThan(16_500);
      assertThat(bakery.bundle().size()).isLessThan(40_000);
    }

    private String sheetPath(Rendered site) {
      return site.bundle().files().get(2).path();
    }
  }

  @Nested
  class ThePage {
    @Test
    void findsItsFilesFromAnywhere() {
      assertThat(bakery.elements("link"))
          .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("assets/"))
          .allSatisfy(link -> bakery.text(link.getAttribute("href").replace(".", "\\.")));
    }

    @Test
    void namesItsAddressOnlyWhenItIsKnown() {
      Rendered placed =
          new Rendered(SiteRenderer.render(SampleSites.bakery(), Optional.of(ADDRESS)));
      assertThat(bakery.page()).doesNotContain("canonical", "og:url", "\"url\"");
      assertThat(placed.page())
          .contains("<link href=\"https://sites.example/s/loaf/\" rel=\"canonical\">")
          .contains("og:url", "\"url\":\"https://sites.example/s/loaf/\"");
      assertThat(placed.text("sitemap\\.xml")).contains("<loc>" + ADDRESS + "</loc>");
      assertThat(placed.text("robots\\.txt")).contains("Sitemap: " + ADDRESS + "sitemap.xml");
    }

    @Test
    void namesTheImageOfItsPreviewWhereItIsAnAddress() {
      assertThat(pageWith("https://cdn.example/a.png?x=1&y=2"))
          .contains("content=\"https://cdn.example/a.png?x=1&amp;y=2\" property=\"og:image\"")
          .contains("content=\"summary_large_image\"");
      assertThat(pageWith("asset:cover"))
          .doesNotContain("og:image", "asset:")
          .contains("content=\"summary\"");
    }

    private String pageWith(String image) {
      SiteContent blank = SiteContent.blank();
      SeoData seo =
          new SeoData("t", "", List.of(), "en", "Thing", Optional.of(new ShareImage(image)));
      return Rendered.of(new SiteContent(blank.name(), "", blank.tree(), blank.theme(), seo))
          .page();
    }

    @Test
    void asksNoOtherHostForAnything() {
      for (SiteContent content : SampleSites.all().values()) {
        Rendered site = Rendered.of(content);
        assertThat(site.stylesheet()).doesNotContain("url(", "@import", "@font-face");
        assertThat(site.elements("img")).isEmpty();
      }
    }

    @Test
    void followsTheVisitorsPreferenceOnlyWithTheAutomaticScheme() {
      assertThat(sheetIn(ColorScheme.AUTO)).contains("prefers-color-scheme:dark");
      assertThat(sheetIn(ColorScheme.LIGHT)).contains("color-scheme:light;");
      assertThat(sheetIn(ColorScheme.DARK))
          .contains("color-scheme:dark;")
          .doesNotContain("prefers-color-scheme");
    }

    private String sheetIn(ColorScheme scheme) {
      SiteContent blank = SiteContent.blank();
      Theme standard = Theme.standard();
      Theme theme = Theme.of(standard.colors(), standard.fonts(), scheme, Radius.px(8));
      return Rendered.of(new SiteContent(blank.name(), "", blank.tree(), theme, blank.seo()))
          .stylesheet();
    }
  }

  @Nested
  class TheAnswerToUnknownPaths {
    @Test
    void needsNoOtherFileWhereTheAddressIsUnknown() {
      assertThat(bakery.text("404\\.html")).doesNotContain("assets/", "<a ");
    }

    @Test
    void linksFromTheRootWhereTheAddressIsKnown() {
      Rendered placed =
          new Rendered(SiteRenderer.render(SampleSites.bakery(), Optional.of(ADDRESS)));
      assertThat(placed.text("404\\.html"))
          .contains("href=\"/s/loaf/assets/site.", "<a href=\"/s/loaf/\">")
          .doesNotContain("href=\"assets/");
    }

    @Test
    void isNotToBeFoundBySearchEngines() {
      assertThat(bakery.text("404\\.html")).contains("content=\"noindex\" name=\"robots\"");
    }
  }

  private static String sha256(BundleFile file) {
    return HexFormat.of().formatHex(SiteBundle.sha256().digest(file.bytes()));
  }
}
