package dev.aether.domain.site;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static dev.aether.domain.site.SampleSites.MONDAY;
import static dev.aether.domain.site.SampleSites.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteLifeTest {
  private static final Site DRAFT = SampleSites.draftAt(3);
  private static final Site PUBLISHED = DRAFT.publish(MONDAY);
  private static final Site ARCHIVED = DRAFT.archive(MONDAY);

  @ParameterizedTest
  @CsvSource({
    "DRAFT, DRAFT, false",
    "DRAFT, PUBLISHED, true",
    "DRAFT, ARCHIVED, true",
    "PUBLISHED, DRAFT, true",
    "PUBLISHED, PUBLISHED, true",
    "PUBLISHED, ARCHIVED, true",
    "ARCHIVED, DRAFT, true",
    "ARCHIVED, PUBLISHED, false",
    "ARCHIVED, ARCHIVED, false"
  })
  void hasThisTableOfTransitions(SiteStatus from, SiteStatus to, boolean allowed) {
    assertThat(from.next().contains(to)).isEqualTo(allowed);
  }

  @Nested
  class Publish {

    @Test
    void showsTheCurrentVersion() {
      assertThat(PUBLISHED.status()).isEqualTo(SiteStatus.PUBLISHED);
      assertThat(PUBLISHED.publishedVersion()).contains(3);
      assertThat(PUBLISHED.version()).isEqualTo(3);
    }

    @Test
    void isRefusedWhereNothingIsOnTheSite() {
      Site blank = Site.blank(DRAFT.id(), DRAFT.owner(), MONDAY);
      assertThat(refusal(() -> blank.publish(TUESDAY)))
          .isEqualTo(Problem.of(ErrorCode.SITE_NOT_READY, "The site has nothing on it yet."));
    }

    @Test
    void showsANewerVersionAgain() {
      Site again = PUBLISHED.filled(DRAFT.slug(), DRAFT.content(), TUESDAY).publish(TUESDAY);
      assertThat(again.publishedVersion()).contains(4);
    }
  }

  @Nested
  class Unpublish {

    @Test
    void makesADraftOfIt() {
      Site site = PUBLISHED.unpublish(TUESDAY);
      assertThat(site.status()).isEqualTo(SiteStatus.DRAFT);
      assertThat(site.publishedVersion()).isEmpty();
      assertThat(site.version()).isEqualTo(3);
      assertThat(site.updatedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void isRefusedForADraftWithBothStatuses() {
      assertThat(refusal(() -> DRAFT.unpublish(TUESDAY)))
          .isEqualTo(
              new Problem(
                  ErrorCode.SITE_STATUS_CONFLICT,
                  "The site is draft and cannot become draft.",
                  Map.of("from", "draft", "to", "draft")));
    }
  }

  @Nested
  class Archive {

    @Test
    void takesItFromItsVisitors() {
      Site site = PUBLISHED.archive(TUESDAY);
      assertThat(site.status()).isEqualTo(SiteStatus.ARCHIVED);
      assertThat(site.publishedVersion()).isEmpty();
      assertThat(site.updatedAt()).isEqualTo(TUESDAY);
      assertThat(site.content()).isEqualTo(PUBLISHED.content());
    }

    @Test
    void refusesEveryChangeAfterwards() {
      SiteVersion version = SiteVersion.of(DRAFT, Optional.empty(), "Changed name.");
      assertArchived(() -> ARCHIVED.apply(SiteChanges.none(), TUESDAY));
      assertArchived(() -> ARCHIVED.filled(DRAFT.slug(), DRAFT.content(), TUESDAY));
      assertArchived(() -> ARCHIVED.restored(version, TUESDAY));
      assertArchived(() -> ARCHIVED.publish(TUESDAY));
      assertArchived(() -> ARCHIVED.published(1, TUESDAY));
      assertArchived(() -> ARCHIVED.unpublish(TUESDAY));
      assertArchived(() -> ARCHIVED.archive(TUESDAY));
    }

    private void assertArchived(ThrowingCallable change) {
      assertThat(refusal(change))
          .isEqualTo(
              Problem.of(ErrorCode.SITE_ARCHIVED, "The site is archived; restore it first."));
    }
  }

  @Nested
  class Unarchive {

    @Test
    void bringsItBackAsADraft() {
      Site site = PUBLISHED.archive(MONDAY).unarchive(TUESDAY);
      assertThat(site.status()).isEqualTo(SiteStatus.DRAFT);
      assertThat(site.publishedVersion()).isEmpty();
      assertThat(site.version()).isEqualTo(3);
      assertThat(site.updatedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void isRefusedForWhatIsNotArchived() {
      assertThat(refusal(() -> PUBLISHED.unarchive(TUESDAY)))
          .isEqualTo(Problem.of(ErrorCode.SITE_STATUS_CONFLICT, "The site is not archived."));
      assertThat(refusalCode(() -> DRAFT.unarchive(TUESDAY)))
          .isEqualTo(ErrorCode.SITE_STATUS_CONFLICT);
    }
  }

  @Nested
  class Duplicate {
    private final UserId bob = SampleSites.BOB;
    private final SiteId id = new SiteId(new UUID(9, 9));

    @Test
    void isADraftOfItsOwnWithTheSameContent() {
      Site copy = PUBLISHED.duplicate(id, bob, new SiteName("Second"), new Slug("second"), TUESDAY);
      SiteContent content = PUBLISHED.content();
      assertThat(copy)
          .isEqualTo(
              new Site(
                  id,
                  bob,
                  new Slug("second"),
                  new SiteContent(
                      new SiteName("Second"),
                      content.description(),
                      content.tree(),
                      content.theme(),
                      content.seo()),
                  SiteStatus.DRAFT,
                  1,
                  Optional.empty(),
                  TUESDAY));
    }

    @Test
    void hasSomethingOnItThoughItIsAtItsFirstVersion() {
      Site copy = DRAFT.duplicate(id, bob, new SiteName("Second"), new Slug("second"), TUESDAY);
      assertThat(copy.isUntouched()).isFalse();
      assertThat(copy.publish(TUESDAY).publishedVersion()).contains(1);
    }

    @Test
    void isMadeOfAnArchivedSiteToo() {
      assertThat(
              ARCHIVED
                  .duplicate(id, bob, new SiteName("Second"), new Slug("second"), TUESDAY)
                  .status())
          .isEqualTo(SiteStatus.DRAFT);
    }
  }

  @Test
  void namesALiveVersionOnlyWhenPublished() {
    assertThatThrownBy(() -> withLive(SiteStatus.DRAFT, Optional.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> withLive(SiteStatus.PUBLISHED, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Site withLive(SiteStatus status, Optional<Integer> live) {
    return new Site(
        DRAFT.id(), DRAFT.owner(), DRAFT.slug(), DRAFT.content(), status, 3, live, MONDAY);
  }
}
