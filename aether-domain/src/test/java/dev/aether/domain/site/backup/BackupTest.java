package dev.aether.domain.site.backup;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static dev.aether.domain.site.SampleSites.ALICE;
import static dev.aether.domain.site.SampleSites.MONDAY;
import static dev.aether.domain.site.SampleSites.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SampleSites;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.Slug;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupTest {
  private static final BackupId ID = new BackupId(new UUID(0, 1));
  private static final Site SITE = SampleSites.draftAt(4);
  private static final Backup BACKUP = Backup.of(ID, SITE, BackupKind.MANUAL, " before ", MONDAY);

  @Test
  void holdsTheSiteAsItIs() {
    assertThat(BACKUP.snapshot().content()).isEqualTo(SITE.content());
    assertThat(BACKUP.snapshot().number()).isEqualTo(4);
    assertThat(BACKUP.snapshot().author()).contains(ALICE);
    assertThat(BACKUP.owner()).isEqualTo(ALICE);
    assertThat(BACKUP.description()).isEqualTo("before");
    assertThat(BACKUP.kind()).isEqualTo(BackupKind.MANUAL);
    assertThat(ID).hasToString("00000000-0000-0000-0000-000000000001");
  }

  @Test
  void expiresAfterThirtyDays() {
    assertThat(BACKUP.expiresAt()).isEqualTo(MONDAY.plus(Duration.ofDays(30)));
    assertThat(BACKUP.isExpired(BACKUP.expiresAt().minusNanos(1))).isFalse();
    assertThat(BACKUP.isExpired(BACKUP.expiresAt())).isTrue();
  }

  @Test
  void isNotExpiredWhenItIsMade() {
    assertThatThrownBy(
            () -> new Backup(ID, ALICE, BackupKind.AUTO, BACKUP.snapshot(), "", MONDAY, MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesALongDescription() {
    assertThat(Backup.of(ID, SITE, BackupKind.AUTO, "a".repeat(200), MONDAY).description())
        .hasSize(200);
    assertThat(refusalCode(() -> Backup.of(ID, SITE, BackupKind.AUTO, "a".repeat(201), MONDAY)))
        .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
  }

  @Test
  void isRestoredAsTheNextVersion() {
    Site changed = SITE.filled(new Slug("other"), SiteContent.blank(), MONDAY);
    Site restored = BACKUP.restoredInto(changed, TUESDAY);
    assertThat(restored.content()).isEqualTo(SITE.content());
    assertThat(restored.version()).isEqualTo(6);
    assertThat(restored.slug()).hasToString("other");
  }

  @Test
  void isNotFoundOnceExpiredOrForAnotherSite() {
    Problem none = Problem.of(ErrorCode.SITE_BACKUP_NOT_FOUND, "The site has no such backup.");
    Site other =
        SITE.duplicate(
            SampleSites.siteId(2), ALICE, new SiteName("Other"), new Slug("other"), MONDAY);
    assertThat(refusal(() -> BACKUP.restoredInto(SITE, BACKUP.expiresAt()))).isEqualTo(none);
    assertThat(refusal(() -> BACKUP.restoredInto(other, TUESDAY))).isEqualTo(none);
  }

  @ParameterizedTest
  @EnumSource
  void kindIsFoundByItsName(BackupKind kind) {
    assertThat(BackupKind.ofWire(kind.wire())).isEqualTo(kind);
    assertThat(BackupKind.PRE_DEPLOY.wire()).isEqualTo("pre_deploy");
  }
}
