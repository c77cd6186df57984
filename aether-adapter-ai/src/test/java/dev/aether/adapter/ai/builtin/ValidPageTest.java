package dev.aether.adapter.ai.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.render.SiteRenderer;
import dev.aether.domain.render.W3cChecker;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is composed renders to pages in which the W3C's checker finds nothing. */
class ValidPageTest {

  static Stream<String> prompts() {
    return Stream.concat(Prompts.realistic(), Prompts.hostile());
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void isValid(String prompt) {
    SiteBundle bundle = SiteRenderer.render(Prompts.compose(prompt), Optional.empty());
    assertThat(W3cChecker.html(text(bundle, "index.html"))).isEmpty();
    assertThat(W3cChecker.html(text(bundle, "404.html"))).isEmpty();
  }

  @Test
  void theCheckerFindsWhatIsWrong() {
    assertThat(W3cChecker.html("<!DOCTYPE html><html lang=en><title>x</title><p align=left><h7>"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void keepsTheContractsOfItsComponents(String prompt) {
    assertThat(StandardComponent.registry().check(Prompts.compose(prompt).tree())).isEmpty();
  }

  private static String text(SiteBundle bundle, String path) {
    return bundle.files().stream()
        .filter(file -> file.path().equals(path))
        .map(BundleFile::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
