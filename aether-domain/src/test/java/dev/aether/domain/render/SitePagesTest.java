package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.render.review.ReviewFinding;
import dev.aether.domain.render.review.ReviewRule;
import dev.aether.domain.render.review.SiteReview;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.Theme;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SitePagesTest {
  private static final URI ADDRESS = URI.create("https://sites.example/s/inn/");

  private static final String HEADER =
      """
      {"id":"header","type":"header","props":{"brand":"The Inn","links":[
        {"label":"Home","href":"/"},{"label":"Menu","href":"#menu"},
        {"label":"Drinks","href":"/menu/#drinks"},{"label":"Rooms","href":"/rooms"},
        {"label":"Find us","href":"#contact"}]}}""";
  private static final String HERO =
      """
      {"id":"hero","type":"hero","props":{"title":"Stay the night","subtitle":"Six rooms by the river."}}""";
  private static final String CONTACT =
      """
      {"id":"contact","type":"contact","props":{"title":"Find us","details":[{"label":"Address","value":"By the bridge"}]}}""";
  private static final String MENU =
      """
      {"id":"menu","type":"page","props":{"title":"Menu","description":"What the kitchen cooks."},
       "children":[
        {"id":"dishes","type":"story","props":{"title":"Dishes","paragraphs":["Trout."]}},
        {"id":"drinks","type":"story","props":{"title":"Drinks","paragraphs":["See [the house](#hero)."]}}]}""";

  private final RenderedSite site = site(HEADER, HERO, MENU, CONTACT);
  private final Rendered files = new Rendered(site.bundle());
  private final Document home = Rendered.parse(files.page());
  private final Document menu = Rendered.parse(files.text("menu/index\\.html"));

  @Test
  void areFilesOfTheirOwnBelowTheirIds() {
    assertThat(site.pages()).extracting(page -> page.path()).containsExactly("", "menu/");
    assertThat(Rendered.elements(home, "section")).hasSize(2);
    assertThat(ids(menu, "section")).containsExactly("dishes", "drinks");
    assertThat(Rendered.elements(menu, "h1").get(0).getTextContent()).isEqualTo("Dishes");
  }

  @Test
  void shareHeaderAndStyleSheet() {
    assertThat(ids(menu, "header")).containsExactly("header");
    assertThat(sheet(home)).matches("assets/site\\..*\\.css");
    assertThat(sheet(menu)).isEqualTo("../" + sheet(home));
    assertThat(files.stylesheet()).contains(".hero", ".story");
  }

  @Test
  void leadToEachOtherByRelativeAddresses() {
    assertThat(navigation(home))
        .containsExactly("./", "menu/", "menu/#drinks", "(Rooms)", "#contact");
    assertThat(navigation(menu))
        .containsExactly("../", "../menu/", "#drinks", "(Rooms)", "../#contact");
    assertThat(brand(home)).isEqualTo("#header");
    assertThat(brand(menu)).isEqualTo("../");
  }

  @Test
  void tellWhereOneIs() {
    assertThat(current(home)).containsExactly("Home");
    assertThat(current(menu)).containsExactly("Menu");
  }

  @Test
  void speakForThemselvesToSearchEngines() {
    assertThat(Rendered.elements(menu, "title").get(0).getTextContent())
        .isEqualTo("Menu · The Inn");
    String head = files.text("menu/index\\.html");
    assertThat(head)
        .contains("<meta content=\"What the kitchen cooks.\" name=\"description\">")
        .contains("<link href=\"https://sites.example/s/inn/menu/\" rel=\"canonical\">")
        .contains("\"@type\":\"WebPage\"", "\"isPartOf\":{\"@type\":\"WebSite\"");
    assertThat(files.text("sitemap.xml"))
        .contains("<loc>https://sites.example/s/inn/</loc>")
        .contains("<loc>https://sites.example/s/inn/menu/</loc>");
  }

  @Test
  void passTheCheckerOfTheW3c() {
    assertThat(W3cChecker.html(files.page())).isEmpty();
    assertThat(W3cChecker.html(files.text("menu/index\\.html"))).isEmpty();
  }

  @Nested
  class AreLeftOut {
    @Test
    void whereTheyShowNothing() {
      String empty =
          "{\"id\":\"menu\",\"type\":\"page\",\"props\":{\"title\":\"Menu\"},\"children\":[]}";
      String hollow =
          """
          {"id":"menu","type":"page","props":{"title":"Menu"},"children":[
            {"id":"words","type":"testimonials","props":{"title":"Guests","items":[]}}]}""";
      for (String page : new String[] {empty, hollow}) {
        RenderedSite alone = site(HEADER, HERO, page);
        assertThat(alone.pages()).hasSize(1);
        assertThat(navigation(Rendered.parse(new Rendered(alone.bundle()).page())))
            .contains("(Menu)");
      }
    }

    @Test
    void whereTheyHaveNoTitleAndThenTheirSectionsStandOnTheirPage() {
      RenderedSite one = site(HERO, MENU.replace("\"title\":\"Menu\",", ""));
      assertThat(one.pages()).hasSize(1);
      assertThat(new Rendered(one.bundle()).words("h2")).containsExactly("Dishes", "Drinks");
    }
  }

  @Test
  void areFoundWhereverTheyStand() {
    String rooms =
        """
        {"id":"rooms","type":"page","props":{"title":"Rooms"},"children":[
          {"id":"beds","type":"story","props":{"title":"Beds","paragraphs":["Wide."]}}]}""";
    String within = MENU.replace("\"children\":[", "\"children\":[" + rooms + ",");
    assertThat(site(HERO, within).pages())
        .extracting(page -> page.path())
        .containsExactly("", "menu/", "rooms/");
  }

  @Test
  void areNotWhereBrowsersKeepFilesForEver() {
    RenderedSite taken = site(HERO, MENU.replace("\"id\":\"menu\"", "\"id\":\"assets\""));
    assertThat(taken.pages()).extracting(page -> page.path()).containsExactly("", "assets_/");
    assertThat(new Rendered(taken.bundle()).text("assets_/index\\.html"))
        .contains("href=\"https://sites.example/s/inn/assets_/\"");
  }

  @Nested
  class AreReviewed {
    @Test
    void withoutAFindingThatTheyDoNotDeserve() {
      assertThat(found(site)).containsOnlyOnce(ReviewRule.ANCHOR_MISSING);
      assertThat(found(site))
          .doesNotContain(
              ReviewRule.EMPTY_SECTION, ReviewRule.ONE_H1, ReviewRule.LABEL, ReviewRule.LINK_EMPTY);
    }

    @Test
    void oneByOne() {
      RenderedSite silent =
          site(HEADER, HERO, MENU.replace("What the kitchen cooks.", ""), CONTACT);
      assertThat(SiteReview.of(silent).findings())
          .filteredOn(finding -> finding.rule() == ReviewRule.DESCRIPTION)
          .anySatisfy(
              finding -> {
                assertThat(finding.node())
                    .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("menu"));
                assertThat(finding.pointer()).hasToString("/components/root/children/2");
              });
    }

    private List<ReviewRule> found(RenderedSite reviewed) {
      return SiteReview.of(reviewed).findings().stream().map(ReviewFinding::rule).toList();
    }
  }

  private static RenderedSite site(String... nodes) {
    String tree =
        "{\"version\":\"1.0\",\"root\":{\"id\":\"root\",\"type\":\"page\",\"props\":{},\"children\":["
            + String.join(",", nodes)
            + "]}}";
    SiteContent content =
        new SiteContent(
            new SiteName("The Inn"),
            "",
            ComponentTree.ofJson(tree),
            Theme.standard(),
            SeoData.untitled());
    return SiteRenderer.compose(content, Optional.of(ADDRESS), PageImages.none());
  }

  private static List<String> ids(Document page, String tag) {
    return Rendered.elements(page, tag).stream().map(e -> e.getAttribute("id")).toList();
  }

  private static String sheet(Document page) {
    return Rendered.elements(page, "link").stream()
        .filter(link -> link.getAttribute("rel").equals("stylesheet"))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }

  /** Addresses of the main menu; what is no link in parentheses. */
  private static List<String> navigation(Document page) {
    Element menu = Rendered.elements(page, "nav").get(0);
    List<Element> items =
        Rendered.elements(page, "li").stream()
            .filter(item -> item.getParentNode().getParentNode().equals(menu))
            .toList();
    return items.stream()
        .map(
            item ->
                item.getFirstChild() instanceof Element link
                    ? link.getAttribute("href")
                    : "(" + item.getTextContent() + ")")
        .toList();
  }

  private static List<String> current(Document page) {
    return Rendered.elements(page, "a").stream()
        .filter(link -> link.getAttribute("aria-current").equals("page"))
        .map(Element::getTextContent)
        .toList();
  }

  private static String brand(Document page) {
    return Rendered.elements(page, "a").stream()
        .filter(link -> link.getAttribute("class").equals("brand"))
        .findFirst()
        .orElseThrow()
        .getAttribute("href");
  }
}
