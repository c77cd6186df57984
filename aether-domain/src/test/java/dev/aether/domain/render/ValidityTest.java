package dev.aether.domain.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.site.SiteContent;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Radius;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.font.FontStyle;
import dev.aether.domain.theme.font.ThemeFonts;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidityTest {

  static Stream<String> sites() {
    return SampleSites.all().keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theCheckerFindsNothingInAnySchemeOrFont(String site) {
    SiteContent content = SampleSites.all().get(site);
    for (ColorScheme scheme : ColorScheme.values()) {
      for (FontStyle font : FontStyle.values()) {
        Theme theme =
            Theme.of(content.theme().colors(), ThemeFonts.of(font, font), scheme, Radius.px(12));
        Rendered rendered = Rendered.of(withTheme(content, theme));
        assertThat(W3cChecker.html(rendered.page())).isEmpty();
        assertThat(W3cChecker.css(rendered.stylesheet())).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theCheckerFindsNothingWithAnAddress(String site) {
    URI address = URI.create("https://sites.example/s/one/");
    Rendered rendered =
        new Rendered(SiteRenderer.render(SampleSites.all().get(site), Optional.of(address)));
    assertThat(W3cChecker.html(rendered.page())).isEmpty();
    assertThat(W3cChecker.html(rendered.text("404\\.html"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theIconIsAValidDrawing(String site) {
    Rendered rendered = Rendered.of(SampleSites.all().get(site));
    assertThat(W3cChecker.svg(rendered.text("assets/icon\\..*"))).isEmpty();
    assertThat(W3cChecker.html(rendered.text("404\\.html"))).isEmpty();
  }

  @Test
  void theCheckerIsAwake() {
    assertThat(W3cChecker.html("<!DOCTYPE html><title>x</title><img src=x>")).isNotEmpty();
    assertThat(W3cChecker.css("a{colour:red}")).isNotEmpty();
    assertThat(W3cChecker.svg("<svg><path d='?'/></svg>")).isNotEmpty();
  }

  private static SiteContent withTheme(SiteContent content, Theme theme) {
    return new SiteContent(
        content.name(), content.description(), content.tree(), theme, content.seo());
  }
}
