package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.query.TreeSearch;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.template.official.OfficialTemplates;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Theme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The official templates are held to what users' sites are held to. */
class OfficialTemplatesTest {

  static Stream<Template> templates() {
    return OfficialTemplates.all().stream();
  }

  @Test
  void areTheFiveOfTheirCategories() {
    assertThat(templates().map(template -> template.slug().value()))
        .containsExactly(
            "saas-landing",
            "portfolio-modern",
            "ecommerce-starter",
            "blog-minimal",
            "restaurant-elegant");
    assertThat(templates().map(template -> template.listing().category()))
        .containsExactly(
            TemplateCategory.SAAS,
            TemplateCategory.PORTFOLIO,
            TemplateCategory.ECOMMERCE,
            TemplateCategory.BLOG,
            TemplateCategory.RESTAURANT);
    assertThat(templates().map(Template::id).distinct()).hasSize(5);
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
    assertThat(structures.distinct()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void fitTheContractsOfTheirComponents(Template template) {
    assertThat(StandardComponent.registry().check(template.body().structure())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void bringALightAndADarkLook(Template template) {
    assertThat(template.body().themePresets().stream().map(Theme::scheme))
        .contains(ColorScheme.LIGHT, ColorScheme.DARK);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void passTheCheckerInEachLook(Template template) {
    for (Theme theme : template.body().themePresets()) {
      Rendered rendered = Rendered.of(content(template, theme));
      assertThat(W3cChecker.html(rendered.page())).isEmpty();
      assertThat(W3cChecker.css(rendered.stylesheet())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void leadNowhereThatIsNotOnThePage(Template template) {
    Rendered rendered = Rendered.of(content(template, template.body().themePresets().get(0)));
    List<String> ids = rendered.elements("*").stream().map(e -> e.getAttribute("id")).toList();
    Stream<String> targets =
        rendered.elements("a").stream()
            .map(e -> e.getAttribute("href"))
            .filter(href -> href.startsWith("#"))
            .map(href -> href.substring(1));
    assertThat(targets).isNotEmpty().allMatch(ids::contains);
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

  private static SiteContent content(Template template, Theme theme) {
    PropValue.Fields start = template.body().defaultContent();
    String name = start.text("name", "");
    return new SiteContent(
        new SiteName(name),
        start.text("description", ""),
        template.body().structure(),
        theme,
        new SeoData(name, start.text("description", ""), start.texts("keywords"), "en", "Thing"));
  }
}
