package dev.aether.domain.render.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.SiteRenderer;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.official.OfficialTemplates;
import dev.aether.domain.theme.Theme;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we ship ourselves passes what we say of others. */
class GoodPagesTest {
  private static final URI ADDRESS = URI.create("https://sites.example/s/one/");

  static Stream<Template> templates() {
    return OfficialTemplates.all().stream();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void officialTemplatesHaveNoErrorAndNoWarningInAnyLook(Template template) {
    for (Theme theme : template.body().themePresets()) {
      SiteReview review =
          SiteReview.of(
              SiteRenderer.compose(
                  content(template, theme), Optional.of(ADDRESS), PageImages.none()));
      assertThat(review.findings()).allMatch(found -> found.severity() == Severity.HINT);
      assertThat(review.scores().values()).allMatch(score -> score >= 80);
    }
  }

  private static SiteContent content(Template template, Theme theme) {
    PropValue.Fields start = template.body().defaultContent();
    String name = start.text("name", "");
    String description = start.text("description", "");
    return new SiteContent(
        new SiteName(name),
        description,
        template.body().structure(),
        theme,
        new SeoData(name, description, start.texts("keywords"), "en", "Thing"));
  }
}
