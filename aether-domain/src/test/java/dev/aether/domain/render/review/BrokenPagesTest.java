package dev.aether.domain.render.review;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aether.domain.account.UserId;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.asset.AssetLabel;
import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.Rendered;
import dev.aether.domain.render.RenderedSite;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.render.SiteRenderer;
import dev.aether.domain.render.document.SitePage;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.site.seo.ShareImage;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.ThemeColors;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page that breaks nothing, and for each rule one that breaks it. */
class BrokenPagesTest {
  private static final URI ADDRESS = URI.create("https://sites.example/s/one/");
  private static final SeoData SEO =
      new SeoData(
          "Morning Loaf: sourdough bakery in Lisbon",
          "Slow sourdough, warm pastries and good coffee, baked overnight in an old bakery.",
          List.of("sourdough"),
          "en",
          "Bakery",
          Optional.of(new ShareImage("https://pictures.example/loaf.jpg")));
  private static final ComponentNode HERO =
      Rendered.node(
          "top",
          StandardComponent.HERO,
          "{\"title\":\"Bread that takes its time\",\"subtitle\":\"We bake it slowly, overnight.\","
              + "\"actions\":[{\"label\":\"Call us\",\"href\":\"tel:+351213456789\"}]}");
  private static final ComponentNode STORY =
      Rendered.node(
          "story",
          StandardComponent.STORY,
          "{\"title\":\"How we bake\",\"paragraphs\":[\"Flour, water, salt and a whole long night.\"]}");

  private static final Map<ReviewRule, Supplier<RenderedSite>> BROKEN =
      new EnumMap<>(ReviewRule.class);

  static {
    BROKEN.put(
        ReviewRule.IMAGE_ALT,
        () -> page(main(el(Tag.IMG).with(Attribute.SRC, "one.jpg"), heading(Tag.H1))));
    BROKEN.put(
        ReviewRule.PHOTO_ALT,
        () ->
            page(
                main(
                    el(Tag.IMG).with(Attribute.SRC, "one.jpg").with(Attribute.ALT, " "),
                    heading(Tag.H1))));
    BROKEN.put(ReviewRule.HEADING_ORDER, () -> page(main(heading(Tag.H1), heading(Tag.H3))));
    BROKEN.put(ReviewRule.ONE_H1, () -> page(main(heading(Tag.H1), heading(Tag.H1))));
    BROKEN.put(
        ReviewRule.LINK_NAME,
        () -> page(main(heading(Tag.H1), el(Tag.A, text(" ")).with(Attribute.HREF, "#top"))));
    BROKEN.put(
        ReviewRule.LABEL,
        () ->
            page(
                main(
                    heading(Tag.H1),
                    el(Tag.SECTION, text("Words.")).with(Attribute.ARIA_LABELLEDBY, "nobody"))));
    BROKEN.put(ReviewRule.CONTRAST, () -> sheet(":root{\n--page:#ffffff;\n--ink:#999999;\n}\n"));
    BROKEN.put(ReviewRule.THEME_CONTRAST, () -> site(themed("#cccccc"), PageImages.none()));
    BROKEN.put(
        ReviewRule.LANG,
        () ->
            tree(
                Rendered.node(
                    "top",
                    StandardComponent.HERO,
                    "{\"title\":\"천천히 굽는 빵집\",\"subtitle\":\"밀가루와 물과 소금, 그리고 하룻밤."
                        + " 매일 아침 일곱 시에 문을 열고 다 팔리면 닫습니다.\"}")));
    BROKEN.put(ReviewRule.TITLE_LENGTH, () -> seo(seo -> titled(seo, "Loaf")));
    BROKEN.put(ReviewRule.DESCRIPTION, () -> seo(seo -> described(seo, "")));
    BROKEN.put(ReviewRule.DESCRIPTION_LENGTH, () -> seo(seo -> described(seo, "Sourdough.")));
    BROKEN.put(
        ReviewRule.KEYWORDS,
        () ->
            seo(
                seo ->
                    new SeoData(
                        seo.title(),
                        seo.description(),
                        List.of(),
                        seo.language(),
                        seo.entityType(),
                        seo.image())));
    BROKEN.put(
        ReviewRule.CANONICAL,
        () -> SiteRenderer.compose(content(SEO, HERO, STORY), Optional.empty(), PageImages.none()));
    BROKEN.put(
        ReviewRule.SHARE_IMAGE,
        () ->
            seo(
                seo ->
                    new SeoData(
                        seo.title(),
                        seo.description(),
                        seo.keywords(),
                        seo.language(),
                        seo.entityType(),
                        Optional.of(new ShareImage("asset:loaf.jpg")))));
    BROKEN.put(ReviewRule.STRUCTURED_DATA, () -> page(main(heading(Tag.H1))));
    BROKEN.put(ReviewRule.ANCHOR_MISSING, () -> linking("{\"label\":\"Menu\",\"href\":\"#menu\"}"));
    BROKEN.put(ReviewRule.LINK_EMPTY, () -> linking("{\"label\":\"Menu\",\"href\":\"menu\"}"));
    BROKEN.put(
        ReviewRule.LINK_PLACEHOLDER,
        () -> linking("{\"label\":\"Shop\",\"href\":\"https://www.example.com/shop\"}"));
    BROKEN.put(ReviewRule.PAGE_WEIGHT, () -> sheet(" ".repeat(200_000)));
    BROKEN.put(ReviewRule.IMAGE_WEIGHT, () -> showing(3, 1_000_000));
    BROKEN.put(ReviewRule.REQUESTS, () -> showing(40, 1_000));
    BROKEN.put(ReviewRule.PLACEHOLDER_LEFT, () -> telling("Lorem ipsum dolor sit amet."));
    BROKEN.put(
        ReviewRule.REPEATED_PHRASE, () -> telling("Flour, water,  salt and a whole long NIGHT."));
    BROKEN.put(
        ReviewRule.EMPTY_SECTION,
        () -> tree(HERO, STORY, Rendered.node("faq", StandardComponent.FAQ, "{\"title\":\"?!\"}")));
    BROKEN.put(
        ReviewRule.DETAIL_OPEN,
        () ->
            tree(
                HERO,
                Rendered.node(
                    "contact",
                    StandardComponent.CONTACT,
                    "{\"title\":\"Come by\",\"intro\":\"We are glad to see you.\",\"details\":"
                        + "[{\"label\":\"Phone\",\"value\":\"Your number\",\"placeholder\":true}]}")));
  }

  @Test
  void findsNothingInAGoodPage() {
    SiteReview review = SiteReview.of(tree(HERO, STORY));
    assertThat(review.findings()).isEmpty();
    assertThat(review.scores()).hasSize(Area.values().length);
    assertThat(review.scores().values()).containsOnly(100);
  }

  @ParameterizedTest
  @EnumSource(ReviewRule.class)
  void findsEachBreach(ReviewRule rule) {
    SiteReview review = SiteReview.of(BROKEN.get(rule).get());
    assertThat(review.findings().stream().map(ReviewFinding::rule)).contains(rule);
    assertThat(review.scores().get(rule.area())).isLessThan(100);
  }

  @ParameterizedTest
  @EnumSource(
      value = Tag.class,
      names = {"INPUT", "TEXTAREA", "SELECT", "BUTTON"})
  void asksEveryFieldAndButtonForALabel(Tag control) {
    Html.Element field = el(control).with(Attribute.ID, "f");
    Html blank = el(Tag.LABEL, text("\u200B ")).with(Attribute.FOR, "f");
    Html hint = field.with(Attribute.ARIA_LABELLEDBY, "nobody");
    for (Html shown : List.of(field, Html.all(blank, field), hint)) {
      assertThat(rules(page(main(heading(Tag.H1), shown)))).contains(ReviewRule.LABEL);
    }
    assertThat(rules(page(main(heading(Tag.H1), field.with(Attribute.ARIA_LABEL, "Your name")))))
        .doesNotContain(ReviewRule.LABEL);
  }

  @Test
  void takesALabelForTheFieldItIsFor() {
    Html label = el(Tag.LABEL, text("Your name")).with(Attribute.FOR, "one");
    Html one = el(Tag.INPUT).with(Attribute.ID, "one");
    Html other = el(Tag.INPUT).with(Attribute.ID, "other");
    assertThat(rules(page(main(heading(Tag.H1), label, one)))).doesNotContain(ReviewRule.LABEL);
    assertThat(rules(page(main(heading(Tag.H1), label, one, other))))
        .containsOnlyOnce(ReviewRule.LABEL);
  }

  @Test
  void looksAtHeadingsOfAllSixLevels() {
    assertThat(rules(page(main(heading(Tag.H1), heading(Tag.H2), heading(Tag.H5)))))
        .contains(ReviewRule.HEADING_ORDER);
    assertThat(
            rules(
                page(
                    main(
                        Stream.of(Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6, Tag.H2)
                            .map(BrokenPagesTest::heading)
                            .toArray(Html[]::new)))))
        .doesNotContain(ReviewRule.HEADING_ORDER);
  }

  @Test
  void saysWhereInTheSiteABreachIs() {
    ReviewFinding found =
        SiteReview.of(linking("{\"label\":\"Menu\",\"href\":\"#menu\"}")).findings().get(0);
    assertThat(found.node()).hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("last"));
    assertThat(found.pointer()).hasToString("/components/root/children/2/props/actions/0");
    assertThat(found.message()).isEqualTo("No section that is shown has the id of #menu.");
  }

  @Test
  void saysOnceOfASectionThatAwaitsItsOwner() {
    RenderedSite site =
        tree(
            HERO,
            STORY,
            Rendered.node(
                "hours",
                StandardComponent.HOURS,
                "{\"title\":\"Open\",\"days\":[{\"day\":\"Monday\",\"placeholder\":true}]}"));
    assertThat(SiteReview.of(site).findings())
        .extracting(ReviewFinding::rule, ReviewFinding::message)
        .containsExactly(tuple(ReviewRule.DETAIL_OPEN, "\"Monday\" is not filled in yet."));
  }

  @Test
  void countsTheSameMistakeThreeTimesAtMost() {
    RenderedSite site =
        tree(
            HERO,
            Rendered.node(
                "last",
                StandardComponent.CTA,
                "{\"title\":\"Come\",\"actions\":["
                    + "{\"label\":\"A\",\"href\":\"#a\"},{\"label\":\"B\",\"href\":\"#b\"},"
                    + "{\"label\":\"C\",\"href\":\"#c\"},{\"label\":\"D\",\"href\":\"#d\"}]}"));
    SiteReview review = SiteReview.of(site);
    assertThat(review.findings()).hasSize(4);
    assertThat(review.scores()).containsEntry(Area.LINKS, 70).containsEntry(Area.SEO, 100);
  }

  @Test
  void putsTheWorstFirst() {
    SiteReview review =
        SiteReview.of(
            SiteRenderer.compose(SiteContent.blank(), Optional.empty(), PageImages.none()));
    assertThat(review.errors()).isNotEmpty();
    assertThat(review.findings().stream().map(ReviewFinding::severity)).isSorted();
  }

  @Test
  void doesNotTakeAForeignNameForAForeignPage() {
    RenderedSite site =
        tree(
            Rendered.node(
                "top",
                StandardComponent.HERO,
                "{\"title\":\"밤의 라멘 Midnight Ramen\",\"subtitle\":\"A ramen place in Osaka that is"
                    + " open until the last train, and some nights longer.\"}"));
    assertThat(SiteReview.of(site).findings()).isEmpty();
  }

  private static List<ReviewRule> rules(RenderedSite site) {
    return SiteReview.of(site).findings().stream().map(ReviewFinding::rule).toList();
  }

  private static RenderedSite linking(String link) {
    return tree(
        HERO,
        STORY,
        Rendered.node(
            "last", StandardComponent.CTA, "{\"title\":\"Come\",\"actions\":[" + link + "]}"));
  }

  private static RenderedSite telling(String words) {
    return tree(
        HERO,
        STORY,
        Rendered.node(
            "last",
            StandardComponent.STORY,
            "{\"title\":\"Us\",\"paragraphs\":[\"" + words + "\"]}"));
  }

  private static RenderedSite tree(ComponentNode... nodes) {
    return site(content(SEO, nodes), PageImages.none());
  }

  private static RenderedSite seo(UnaryOperator<SeoData> change) {
    return site(content(change.apply(SEO), HERO, STORY), PageImages.none());
  }

  private static RenderedSite site(SiteContent content, PageImages images) {
    return SiteRenderer.compose(content, Optional.of(ADDRESS), images);
  }

  private static SiteContent content(SeoData seo, ComponentNode... nodes) {
    SiteContent plain = Rendered.content(nodes);
    return new SiteContent(new SiteName("Morning Loaf"), "", plain.tree(), plain.theme(), seo);
  }

  private static SiteContent themed(String text) {
    SiteContent content = content(SEO, HERO, STORY);
    Theme theme = content.theme();
    return new SiteContent(
        content.name(),
        "",
        content.tree(),
        Theme.of(
            ThemeColors.ofHex("#0062d6", "#1f2937", "#ffffff", text, "#0062d6"),
            theme.fonts(),
            theme.scheme(),
            theme.radius()),
        SEO);
  }

  private static SeoData titled(SeoData seo, String title) {
    return new SeoData(
        title, seo.description(), seo.keywords(), seo.language(), seo.entityType(), seo.image());
  }

  private static SeoData described(SeoData seo, String description) {
    return new SeoData(
        seo.title(), description, seo.keywords(), seo.language(), seo.entityType(), seo.image());
  }

  /** A site whose page is this document, which no renderer made. */
  private static RenderedSite page(Html document) {
    RenderedSite good = tree(HERO, STORY);
    SitePage home = new SitePage("", Optional.empty(), document);
    return new RenderedSite(good.content(), good.images(), List.of(home), good.bundle());
  }

  private static Html main(Html... inner) {
    return el(Tag.HTML, el(Tag.BODY, el(Tag.MAIN, inner)));
  }

  private static Html heading(Tag level) {
    return el(level, text("Words"));
  }

  /** A site that has this style sheet beside its own. */
  private static RenderedSite sheet(String css) {
    RenderedSite good = tree(HERO, STORY);
    List<BundleFile> files = new ArrayList<>(good.bundle().files());
    files.add(new BundleFile("assets/more.css", "text/css", css.getBytes(StandardCharsets.UTF_8)));
    return new RenderedSite(good.content(), good.images(), good.pages(), SiteBundle.of(files));
  }

  private static RenderedSite showing(int images, long bytes) {
    List<Asset> assets = IntStream.range(0, images).mapToObj(i -> asset(i, bytes)).toList();
    String items =
        String.join(
            ",",
            assets.stream()
                .map(
                    asset ->
                        "{\"title\":\"A loaf\",\"image\":{\"src\":\"asset:"
                            + asset.id()
                            + "\",\"alt\":\"A loaf\"}}")
                .toList());
    return site(
        content(
            SEO,
            HERO,
            Rendered.node(
                "works",
                StandardComponent.SHOWCASE,
                "{\"title\":\"Loaves\",\"items\":[" + items + "]}")),
        PageImages.of(assets));
  }

  private static Asset asset(int number, long bytes) {
    return new Asset(
        new AssetId(new UUID(0, number)),
        new UserId(new UUID(0, 1)),
        AssetFile.of(new byte[] {(byte) number}, ImageFormat.JPEG),
        bytes,
        new ImageSize(1600, 900),
        new AssetLabel("loaf.jpg", "A loaf"),
        Instant.EPOCH);
  }
}
