package dev.aether.application.contract;

import static dev.aether.application.Fixtures.contentTitled;
import static dev.aether.application.Fixtures.freeSlug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.render.SiteRenderer;
import dev.aether.domain.render.page.PageImages;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.VersionRetention;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import dev.aether.domain.site.backup.BackupKind;
import dev.aether.domain.site.backup.BackupRetention;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.site.Retention}. */
public interface RetentionContract extends Contract {

  @Test
  default void goesThroughAllSitesOnce() {
    Account alice = signedUp("alice");
    List<SiteId> hers = List.of(bakeryOf(alice).id(), bakeryOf(alice).id(), bakeryOf(alice).id());
    List<SiteId> seen = new ArrayList<>();
    List<SiteId> some = systemSees(() -> ports().retention().sitesAfter(Optional.empty(), 2));
    while (!some.isEmpty()) {
      assertThat(some).hasSizeLessThanOrEqualTo(2);
      seen.addAll(some);
      SiteId last = some.get(some.size() - 1);
      some = systemSees(() -> ports().retention().sitesAfter(Optional.of(last), 2));
    }
    assertThat(seen).doesNotHaveDuplicates().containsAll(hers);
  }

  @Test
  default void backsUpWhatChangedAndNothingElse() {
    Account alice = signedUp("alice");
    Site site = bakeryOf(alice);
    Site untouched = storedSiteOf(alice);
    List<SiteId> both = List.of(site.id(), untouched.id());
    assertThat(systemSees(() -> ports().retention().backUp(both))).isEqualTo(1);
    assertThat(systemSees(() -> ports().retention().backUp(both))).isZero();
    Backup made = backupsOf(alice, site).get(0);
    Backup expected = Backup.of(made.id(), site, BackupKind.AUTO, "", made.createdAt());
    assertThat(made).isEqualTo(expected);
    Site next = changed(alice, site, "Next");
    assertThat(systemSees(() -> ports().retention().backUp(both))).isEqualTo(1);
    assertThat(backupsOf(alice, site))
        .extracting(backup -> backup.snapshot().number())
        .containsExactly(next.version(), site.version());
  }

  @Test
  default void dropsTheBackupsThatTheRuleSays() {
    Random random = new Random(7);
    List<BackupKind> kinds = List.of(BackupKind.values());
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    for (Tier tier : Tier.values()) {
      Account owner = signedUp("owner");
      ports().changeTier(owner.id(), tier);
      Site site = bakeryOf(owner);
      for (int i = 0; i < 80; i++) {
        BackupKind kind = kinds.get(random.nextInt(kinds.size()));
        Instant at = now.minus(Duration.ofHours(random.nextInt(40 * 24))).minusSeconds(i + 60);
        inSystem(() -> ports().backups().add(backupOf(site, kind, at)));
      }
      List<Backup> all = backupsOf(owner, site);
      List<Backup> gone = BackupRetention.delete(all, tier, now);
      assertThat(gone).isNotEmpty();
      assertThat(systemSees(() -> ports().retention().dropBackups(List.of(site.id()))))
          .isEqualTo(gone.size());
      assertThat(backupsOf(owner, site))
          .containsExactlyElementsOf(all.stream().filter(b -> !gone.contains(b)).toList());
    }
  }

  @Test
  default void keepsTheNewestBackupThoughItExpired() {
    Account alice = signedUp("alice");
    Site site = bakeryOf(alice);
    Instant before = Instant.parse("2001-01-01T00:00:00Z");
    Backup older = backupOf(site, BackupKind.MANUAL, before);
    Backup newest = backupOf(site, BackupKind.AUTO, before.plusSeconds(1));
    inSystem(() -> ports().backups().add(older));
    inSystem(() -> ports().backups().add(newest));
    assertThat(systemSees(() -> ports().retention().dropBackups(List.of(site.id())))).isEqualTo(1);
    assertThat(backupsOf(alice, site)).containsExactly(newest);
  }

  @Test
  default void dropsTheVersionsThatTheRuleSays() {
    for (Tier tier : Tier.values()) {
      Account owner = signedUp("owner");
      ports().changeTier(owner.id(), tier);
      Site site = bakeryOf(owner);
      inSystem(() -> ports().sites().replace(site, site.published(site.version(), Fixtures.NOW)));
      Site latest = systemSees(() -> ports().sites().find(site.id())).orElseThrow();
      for (int i = 0; i < 60; i++) {
        latest = changed(owner, latest, "Title " + i);
        if (i == 3) {
          keepBundleOf(latest);
        }
      }
      List<Integer> all = numbers(owner, site);
      List<Integer> gone = VersionRetention.drop(all, Set.of(1, 5), VersionRetention.limitOf(tier));
      assertThat(systemSees(() -> ports().retention().dropVersions(List.of(site.id()))))
          .isEqualTo(gone.size());
      List<Integer> left = new ArrayList<>(all);
      left.removeAll(gone);
      assertThat(numbers(owner, site)).containsExactlyElementsOf(left).contains(1, 5, 61);
    }
  }

  @Test
  default void dropsNoVersionWhileADeploymentIsUnderWay() {
    Account alice = signedUp("alice");
    Site site = bakeryOf(alice);
    Deployment asked = Fixtures.deploymentOf(alice, site, 1);
    in(alice, () -> ports().deployments().add(asked));
    Site latest = site;
    for (int i = 0; i < 12; i++) {
      latest = changed(alice, latest, "Title " + i);
    }
    assertThat(systemSees(() -> ports().retention().dropVersions(List.of(site.id())))).isZero();
    inSystem(() -> ports().deployments().replace(asked.started()));
    assertThat(systemSees(() -> ports().retention().dropVersions(List.of(site.id())))).isZero();
    inSystem(() -> ports().deployments().replace(asked.started().failed(Fixtures.NO_ROOM)));
    assertThat(systemSees(() -> ports().retention().dropVersions(List.of(site.id())))).isEqualTo(3);
  }

  @Test
  default void keepsHistoriesForTheSystemOnly() {
    Account alice = signedUp("alice");
    List<SiteId> hers = List.of(bakeryOf(alice).id());
    assertThatThrownBy(() -> in(alice, () -> ports().retention().backUp(hers)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> in(alice, () -> ports().retention().dropVersions(hers)))
        .isInstanceOf(RuntimeException.class);
  }

  private void keepBundleOf(Site site) {
    inSystem(
        () ->
            ports()
                .publications()
                .keep(
                    site,
                    SiteRenderer.render(
                        site.content(), Optional.empty(), PageImages.of(List.of()))));
  }

  private List<Integer> numbers(Account owner, Site site) {
    return see(owner, () -> ports().versions().numbers(site.id()));
  }

  private List<Backup> backupsOf(Account owner, Site site) {
    return see(owner, () -> ports().backups().lockedOf(site.id()));
  }

  private Site bakeryOf(Account owner) {
    Site site =
        Site.created(
            new SiteId(UUID.randomUUID()),
            owner.id(),
            freeSlug(),
            contentTitled("Bakery"),
            Fixtures.NOW);
    in(owner, () -> ports().sites().add(site));
    return site;
  }

  private Site changed(Account owner, Site site, String title) {
    Site next = site.filled(site.slug(), contentTitled(title), Fixtures.NOW.plusSeconds(60));
    in(owner, () -> ports().sites().replace(site, next));
    return next;
  }

  private static Backup backupOf(Site site, BackupKind kind, Instant at) {
    return Backup.of(new BackupId(UUID.randomUUID()), site, kind, "Before the fair", at);
  }
}
