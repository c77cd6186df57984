package dev.aether.domain.site;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.site.SampleSites.ALICE;
import static dev.aether.domain.site.SampleSites.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Radius;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.font.FontStyle;
import dev.aether.domain.theme.font.ThemeFonts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SiteChangesTest {
  private static final Site SITE = SampleSites.draftAt(7);
  private static final SeoData SEO = new SeoData("Bread", "", List.of(), "fr", "Bakery");
  private static final Theme THEME =
      Theme.of(
          SITE.content().theme().colors(),
          ThemeFonts.of(FontStyle.CLASSIC, FontStyle.MODERN),
          ColorScheme.DARK,
          Radius.px(0));

  @Nested
  class Apply {

    @Test
    void changesWhatIsGivenAsTheNextVersion() {
      SiteChanges all =
          new SiteChanges(
              Optional.of(new SiteName("Boulangerie")),
              Optional.of("  Pain. "),
              Optional.of(SampleSites.treeTitled("Bonjour")),
              Optional.of(THEME),
              Optional.of(SEO));
      Site changed = SITE.apply(all, TUESDAY);
      assertThat(changed.content())
          .isEqualTo(
              new SiteContent(
                  new SiteName("Boulangerie"),
                  "Pain.",
                  SampleSites.treeTitled("Bonjour"),
                  THEME,
                  SEO));
      assertThat(changed.version()).isEqualTo(8);
      assertThat(changed.updatedAt()).isEqualTo(TUESDAY);
      assertThat(changed.slug()).isEqualTo(SITE.slug());
    }

    @Test
    void keepsTheRest() {
      Site changed = SITE.apply(renaming("Boulangerie"), TUESDAY);
      assertThat(changed.content())
          .usingRecursiveComparison()
          .ignoringFields("name")
          .isEqualTo(SITE.content());
      assertThat(changed.content().name()).hasToString("Boulangerie");
    }

    @Test
    void leavesNoVersionWhereNothingChanges() {
      assertThat(SITE.apply(SiteChanges.none(), TUESDAY)).isSameAs(SITE);
      assertThat(SITE.apply(renaming("Bakery"), TUESDAY)).isSameAs(SITE);
    }

    @Test
    void leavesWhatIsLiveAsItIs() {
      Site changed = SITE.publish(TUESDAY).apply(renaming("New"), TUESDAY);
      assertThat(changed.status()).isEqualTo(SiteStatus.PUBLISHED);
      assertThat(changed.publishedVersion()).contains(7);
    }
  }

  @Nested
  class Description {

    @Test
    void hasAtMostFiveHundredCharacters() {
      assertThat(describing("a".repeat(500)).description()).contains("a".repeat(500));
      assertThat(refusal(() -> describing("a".repeat(501))))
          .isEqualTo(
              Problem.at(
                  ErrorCode.VAL_INVALID_INPUT,
                  "/description",
                  "The description has 501 characters; at most 500 fit."));
    }

    @Test
    void mayBeNothing() {
      assertThat(describing(" ").description()).contains("");
    }
  }

  @Nested
  class ExpectedVersion {

    @Test
    void mayBeTheCurrentOne() {
      assertThatCode(() -> SITE.requireVersion(7)).doesNotThrowAnyException();
    }

    @Test
    void isAConflictOtherwiseAndToldWithTheCurrent() {
      assertThat(refusal(() -> SITE.requireVersion(6)))
          .isEqualTo(
              new Problem(
                  ErrorCode.SITE_VERSION_CONFLICT,
                  "The site was changed by somebody else meanwhile.",
                  Map.of("expected", 6, "current", 7)));
    }
  }

  @Nested
  class Version {

    @Test
    void isTheSiteAtOneMoment() {
      assertThat(SiteVersion.of(SITE, Optional.of(ALICE), "Made."))
          .isEqualTo(
              new SiteVersion(
                  SITE.id(), 7, Optional.of(ALICE), SITE.updatedAt(), "Made.", SITE.content()));
    }

    @Test
    void tellsInWordsWhatChanged() {
      Site after =
          SITE.apply(
              new SiteChanges(
                  Optional.of(new SiteName("New")),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of(THEME),
                  Optional.of(SITE.content().seo())),
              TUESDAY);
      SiteVersion version = SiteVersion.between(SITE, after, Optional.empty());
      assertThat(version.change()).isEqualTo("Changed name, theme.");
      assertThat(version.number()).isEqualTo(8);
      assertThat(version.createdAt()).isEqualTo(TUESDAY);
      assertThat(version.author()).isEmpty();
    }

    @Test
    void namesEveryPart() {
      assertThat(ContentPart.inWords(Set.of(ContentPart.values())))
          .isEqualTo("Changed name, description, components, theme, search data.");
      assertThat(ContentPart.inWords(Set.of())).isEqualTo("Changed nothing.");
      assertThat(ContentPart.changed(SITE.content(), SITE.content())).isEmpty();
      assertThat(ContentPart.changed(SITE.content(), SiteContent.blank()))
          .containsExactly(ContentPart.NAME, ContentPart.DESCRIPTION, ContentPart.COMPONENTS);
      assertThat(
              ContentPart.changed(
                  SITE.content(),
                  new SiteContent(
                      SITE.content().name(), "Bread.", SITE.content().tree(), THEME, SEO)))
          .containsExactly(ContentPart.THEME, ContentPart.SEARCH_DATA);
    }

    @Test
    void isCountedFromOne() {
      assertThatThrownBy(
              () ->
                  new SiteVersion(SITE.id(), 0, Optional.empty(), TUESDAY, "Made.", SITE.content()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class RestoredVersion {
    private final SiteVersion former = SiteVersion.of(SITE, Optional.of(ALICE), "Made.");
    private final Site now = SITE.apply(renaming("New"), TUESDAY);

    @Test
    void isTheNextVersion() {
      Site restored = now.restored(former, TUESDAY);
      assertThat(restored.version()).isEqualTo(9);
      assertThat(restored.content()).isEqualTo(SITE.content());
    }

    @Test
    void isNoneWhereNothingDiffers() {
      assertThat(SITE.restored(former, TUESDAY)).isSameAs(SITE);
    }

    @Test
    void isNotFoundWhereItIsAnotherSites() {
      Site other = Site.blank(SampleSites.siteId(2), ALICE, TUESDAY);
      assertThat(refusal(() -> other.restored(former, TUESDAY)))
          .isEqualTo(Problem.of(ErrorCode.SITE_VERSION_NOT_FOUND, "The site has no such version."));
    }
  }

  @Nested
  class PublicSide {
    private final Site live = SITE.publish(TUESDAY);
    private final SiteVersion shown = SiteVersion.of(live, Optional.of(ALICE), "Made.");

    @Test
    void isThePublishedVersion() {
      assertThat(PublishedSite.of(live.apply(renaming("Draft"), TUESDAY), shown))
          .contains(new PublishedSite(SITE.id(), SITE.slug(), 7, SITE.content()));
    }

    @Test
    void isNothingForADraftAnotherVersionOrAnotherSite() {
      Site renamed = live.apply(renaming("Draft"), TUESDAY);
      assertThat(PublishedSite.of(SITE, shown)).isEmpty();
      assertThat(PublishedSite.of(live, SiteVersion.of(renamed, Optional.empty(), "x"))).isEmpty();
      Site other =
          live.duplicate(
              SampleSites.siteId(2), ALICE, new SiteName("Other"), new Slug("other"), TUESDAY);
      assertThat(PublishedSite.of(other.publish(TUESDAY), shown)).isEmpty();
      SiteVersion seventh =
          new SiteVersion(SampleSites.siteId(2), 7, Optional.empty(), TUESDAY, "x", SITE.content());
      assertThat(PublishedSite.of(live, seventh)).isEmpty();
    }
  }

  private static SiteChanges renaming(String name) {
    return new SiteChanges(
        Optional.of(new SiteName(name)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static SiteChanges describing(String text) {
    return new SiteChanges(
        Optional.empty(), Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
