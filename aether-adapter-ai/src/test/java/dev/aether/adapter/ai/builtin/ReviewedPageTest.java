package dev.aether.adapter.ai.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.render.SiteRenderer;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.render.review.Severity;
import dev.aether.domain.render.review.SiteReview;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the composer writes passes the review that publishing may ask for. */
class ReviewedPageTest {
  private static final URI ADDRESS = URI.create("https://sites.example/s/one/");

  static Stream<String> prompts() {
    return Stream.concat(Prompts.realistic(), Prompts.heldOutPrompts());
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void hasNoErrorAndNoWarning(String prompt) {
    SiteReview review =
        SiteReview.of(
            SiteRenderer.compose(Prompts.compose(prompt), Optional.of(ADDRESS), PageImages.none()));
    assertThat(review.findings()).allMatch(found -> found.severity() == Severity.HINT);
  }
}
