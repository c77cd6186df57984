package dev.aether.domain.template;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusedPlace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateListingTest {

  @Test
  void trimsItsTexts() {
    TemplateListing listing = listing(" Blog ", " Words. ", List.of(" Dark "), List.of(" RSS "));
    assertThat(listing.name()).isEqualTo("Blog");
    assertThat(listing.description()).isEqualTo("Words.");
    assertThat(listing.tags()).containsExactly("dark");
    assertThat(listing.features()).containsExactly("RSS");
  }

  @Test
  void namesEachTagOnce() {
    assertThat(listing("Blog", "", List.of("Dark", "dark", "light"), List.of()).tags())
        .containsExactly("dark", "light");
  }

  @Test
  void hasANameOfOneToEightyCharacters() {
    assertThat(listing("a".repeat(80), "", List.of(), List.of()).name()).hasSize(80);
    assertThat(refusal(() -> listing("a".repeat(81), "", List.of(), List.of())))
        .isEqualTo(
            Problem.at(
                ErrorCode.TEMPLATE_INVALID,
                "/name",
                "The name has 81 characters; at most 80 fit."));
    assertThat(refusedPlace(() -> listing(" ", "", List.of(), List.of()))).isEqualTo("/name");
  }

  @Test
  void hasADescriptionOfFiveHundredCharacters() {
    assertThat(listing("Blog", "a".repeat(500), List.of(), List.of()).description()).hasSize(500);
    assertThat(refusedPlace(() -> listing("Blog", "a".repeat(501), List.of(), List.of())))
        .isEqualTo("/description");
  }

  @Test
  void hasTenTagsOfThirtyCharacters() {
    List<String> ten = Collections.nCopies(10, "a".repeat(30));
    assertThat(listing("Blog", "", ten, List.of()).tags()).containsExactly("a".repeat(30));
    assertThat(refusal(() -> listing("Blog", "", Collections.nCopies(11, "a"), List.of())))
        .isEqualTo(
            Problem.at(ErrorCode.TEMPLATE_INVALID, "/tags", "There are 11; at most 10 fit."));
    assertThat(refusedPlace(() -> listing("Blog", "", List.of("a", "b".repeat(31)), List.of())))
        .isEqualTo("/tags/1");
  }

  @Test
  void hasTwentyFeaturesOfEightyCharacters() {
    List<String> twenty = Collections.nCopies(20, "a".repeat(80));
    assertThat(listing("Blog", "", List.of(), twenty).features()).hasSize(20);
    assertThat(refusedPlace(() -> listing("Blog", "", List.of(), Collections.nCopies(21, "a"))))
        .isEqualTo("/features");
    assertThat(refusedPlace(() -> listing("Blog", "", List.of(), List.of("b".repeat(81)))))
        .isEqualTo("/features/0");
  }

  @Test
  void pointsToHttpsOnly() {
    URI picture = URI.create("https://cdn.example.com/a.png");
    assertThat(pointing(Optional.of(picture), Optional.of(picture)).demo()).contains(picture);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com/", "javascript:alert(1)", "/a.png", "https:/a.png"})
  void refusesOtherAddresses(String address) {
    Optional<URI> bad = Optional.of(URI.create(address));
    assertThat(refusal(() -> pointing(bad, Optional.empty())))
        .isEqualTo(
            Problem.at(
                ErrorCode.TEMPLATE_INVALID,
                "/preview",
                "An address begins with https:// and a host."));
    assertThat(refusedPlace(() -> pointing(Optional.empty(), bad))).isEqualTo("/demo");
  }

  private static TemplateListing listing(
      String name, String description, List<String> tags, List<String> features) {
    return new TemplateListing(
        name,
        TemplateCategory.BLOG,
        description,
        tags,
        features,
        Optional.empty(),
        Optional.empty());
  }

  private static TemplateListing pointing(Optional<URI> preview, Optional<URI> demo) {
    return new TemplateListing(
        "Blog", TemplateCategory.BLOG, "", List.of(), List.of(), preview, demo);
  }
}
