package dev.aether.domain.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.account.UserId;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.Theme;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-01-06T10:00:00Z");
  private static final Site BLANK =
      Site.blank(new SiteId(new UUID(-1, -1)), new UserId(new UUID(0, 2)), MONDAY);
  private static final SiteContent BAKERY =
      new SiteContent(
          new SiteName("Bakery"), "", ComponentTree.blank(), Theme.standard(), SeoData.untitled());

  @Nested
  class Blank {

    @Test
    void isAnUntouchedDraft() {
      assertThat(BLANK.status()).isEqualTo(SiteStatus.DRAFT);
      assertThat(BLANK.isUntouched()).isTrue();
      assertThat(BLANK.version()).isEqualTo(1);
      assertThat(BLANK.publishedVersion()).isEmpty();
      assertThat(BLANK.content()).isEqualTo(SiteContent.blank());
    }

    @Test
    void hasASlugOfItsOwn() {
      assertThat(BLANK.slug()).hasToString("site-" + "f".repeat(32));
    }
  }

  @Nested
  class Filled {
    private final Site filled = BLANK.filled(new Slug("bakery"), BAKERY, TUESDAY);

    @Test
    void isTheNextVersion() {
      assertThat(filled.version()).isEqualTo(2);
      assertThat(filled.isUntouched()).isFalse();
      assertThat(filled.slug()).isEqualTo(new Slug("bakery"));
      assertThat(filled.content()).isEqualTo(BAKERY);
      assertThat(filled.updatedAt()).isEqualTo(TUESDAY);
    }

    @Test
    void keepsWhatIsLive() {
      Site again = filled.published(2, TUESDAY).filled(filled.slug(), BAKERY, TUESDAY);
      assertThat(again.version()).isEqualTo(3);
      assertThat(again.publishedVersion()).contains(2);
      assertThat(again.status()).isEqualTo(SiteStatus.PUBLISHED);
    }

    @Test
    void leavesTheFormerSiteAsItWas() {
      assertThat(BLANK.version()).isEqualTo(1);
      assertThat(filled.id()).isEqualTo(BLANK.id());
      assertThat(filled.owner()).isEqualTo(BLANK.owner());
    }
  }

  @Nested
  class Published {
    private final Site site = BLANK.filled(new Slug("bakery"), BAKERY, MONDAY);

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void showsAnyVersionThereIs(int version) {
      Site published = site.published(version, TUESDAY);
      assertThat(published.status()).isEqualTo(SiteStatus.PUBLISHED);
      assertThat(published.publishedVersion()).contains(version);
      assertThat(published.version()).isEqualTo(2);
      assertThat(published.updatedAt()).isEqualTo(TUESDAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void neverShowsAVersionThereIsNot(int version) {
      assertThatThrownBy(() -> site.published(version, TUESDAY))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("there is no version " + version);
    }
  }

  @ParameterizedTest
  @EnumSource
  void statusIsFoundByItsName(SiteStatus status) {
    assertThat(SiteStatus.ofWire(status.wire())).isEqualTo(status);
  }
}
