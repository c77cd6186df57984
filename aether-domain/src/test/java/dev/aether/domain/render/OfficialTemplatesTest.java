package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.query.TreeSearch;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.template.official.OfficialTemplates;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Theme;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The official templates are held to what users' sites are held to. */
class OfficialTemplatesTest {
  private static final URI ADDRESS = URI.create("https://sites.example/s/one/");

  static Stream<Template> templates() {
    return OfficialTemplates.all().stream();
  }

  @Test
  void beginWithTheFiveOfTheSpecificationAndHaveTwoOfEachCategory() {
    assertThat(templates().limit(5).map(template -> template.slug().value()))
        .containsExactly(
            "saas-landing",
            "portfolio-modern",
            "ecommerce-starter",
            "blog-minimal",
            "restaurant-elegant");
    for (TemplateCategory category : TemplateCategory.values()) {
      assertThat(templates().filter(t -> t.listing().category() == category))
          .as(category.wire())
          .hasSizeGreaterThanOrEqualTo(2);
    }
    assertThat(templates().map(Template::id)).doesNotHaveDuplicates();
    assertThat(templates().map(Template::slug)).doesNotHaveDuplicates();
    assertThat(templates().allMatch(Template::official)).isTrue();
  }

  @Test
  void differInStructure() {
    Stream<List<String>> structures =
        templates()
            .map(
                template ->
                    template.body().structure().root().children().stream()
                        .map(node -> node.type().name())
                        .toList());
    assertThat(structures).doesNotHaveDuplicates();
  }

  @Test
  void haveSeveralPagesWhereTheKindOfSiteWantsThem() {
    Map<TemplateCategory, Integer> most = new EnumMap<>(TemplateCategory.class);
    for (Template template : OfficialTemplates.all()) {
      Theme theme = template.body().themePresets().get(0);
      int pages = site(template, theme, "en").pages().size();
      most.merge(template.listing().category(), pages, Math::max);
    }
    assertThat(most).containsEntry(TemplateCategory.LANDING, 1);
    most.remove(TemplateCategory.LANDING);
    assertThat(most.values()).allMatch(pages -> pages > 1);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void fitTheContractsOfTheirComponents(Template template) {
    assertThat(StandardComponent.registry().check(template.body().structure())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void bringALightAndADarkLookAndSeveralLetters(Template template) {
    List<Theme> looks = template.body().themePresets();
    assertThat(looks.stream().map(Theme::scheme)).contains(ColorScheme.LIGHT, ColorScheme.DARK);
    assertThat(looks).hasSizeGreaterThanOrEqualTo(4);
    assertThat(looks.stream().map(Theme::fonts).distinct()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(looks.stream().map(look -> look.colors().primary())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void passTheCheckerInEachLookAndLanguage(Template template) {
    for (Theme theme : template.body().themePresets()) {
      for (String language : new String[] {"en", "ko"}) {
        Rendered rendered = new Rendered(site(template, theme, language).bundle());
        assertThat(rendered.pages())
            .isNotEmpty()
            .allSatisfy(page -> assertThat(W3cChecker.html(page)).isEmpty());
        assertThat(W3cChecker.css(rendered.stylesheet())).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void areTheSameByteForByteEachTime(Template template) {
    Theme theme = template.body().themePresets().get(0);
    assertThat(site(template, theme, "en").bundle())
        .isEqualTo(site(template, theme, "en").bundle());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void leadNowhereThatIsNotInTheSite(Template template) {
    RenderedSite site = site(template, template.body().themePresets().get(0), "en");
    Map<String, Document> pages = new HashMap<>();
    site.pages()
        .forEach(
            page ->
                pages.put(
                    page.path(),
                    Rendered.parse(
                        new Rendered(site.bundle()).text(page.path() + "index\\.html"))));
    pages.forEach(
        (path, page) -> {
          for (Element link : Rendered.elements(page, "a")) {
            URI target =
                ADDRESS.resolve(path).resolve(link.getAttribute("href").replace("#_main", ""));
            String there = ADDRESS.relativize(target).getPath();
            assertThat(pages).as(target.toString()).containsKey(there);
            if (target.getFragment() != null) {
              assertThat(Rendered.elements(pages.get(there), "*"))
                  .anyMatch(element -> element.getAttribute("id").equals(target.getFragment()));
            }
          }
          // What is no link leads nowhere: all that look like one are.
          assertThat(Rendered.elements(page, "nav"))
              .allSatisfy(
                  nav ->
                      assertThat(nav.getElementsByTagName("li").getLength())
                          .isEqualTo(nav.getElementsByTagName("a").getLength()));
        });
  }

  @ParameterizedTest
  @MethodSource("templates")
  void inventNoWayToReachSomebody(Template template) {
    TreeSearch.byType(template.body().structure(), "contact")
        .flatMap(
            place ->
                ((PropValue.Items) place.node().props().values().get("details")).values().stream())
        .forEach(
            detail ->
                assertThat(((PropValue.Fields) detail).values().get("placeholder"))
                    .isEqualTo(PropValue.flag(true)));
    assertThat(template.body().structure().toJson().toJson())
        .doesNotContainPattern("\\d{3}[ -]\\d|@[a-z]+\\.|https?:|[Tt]rusted by|five stars");
  }

  private static RenderedSite site(Template template, Theme theme, String language) {
    PropValue.Fields start = template.body().defaultContent();
    String name = start.text("name", "");
    String description = start.text("description", "");
    SiteContent content =
        new SiteContent(
            new SiteName(name),
            description,
            template.body().structure(),
            theme,
            new SeoData(name, description, start.texts("keywords"), language, "Thing"));
    return SiteRenderer.compose(content, Optional.of(ADDRESS), PageImages.none());
  }
}
