package dev.aether.application.contract;

import static dev.aether.application.Fixtures.contentTitled;
import static dev.aether.application.Fixtures.freeSlug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import dev.aether.domain.site.backup.BackupKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.site.Backups}. */
public interface BackupsContract extends Contract {

  @Test
  default void findsWhatWasPutAside() {
    Account alice = signedUp("alice");
    Site site = bakeryOf(alice);
    Backup backup = backupOf(site, BackupKind.MANUAL, Fixtures.NOW);
    in(alice, () -> ports().backups().add(backup));
    assertThat(see(alice, () -> ports().backups().find(backup.id()))).contains(backup);
  }

  @Test
  default void listsTheNewestFirst() {
    Account alice = signedUp("alice");
    Site site = bakeryOf(alice);
    Backup old = backupOf(site, BackupKind.MANUAL, Fixtures.NOW);
    Backup young = backupOf(site, BackupKind.MANUAL, Fixtures.NOW.plusSeconds(1));
    in(alice, () -> ports().backups().add(old));
    in(alice, () -> ports().backups().add(young));
    assertThat(see(alice, () -> ports().backups().lockedOf(site.id()))).containsExactly(young, old);
  }

  @Test
  default void showsStrangersNothingAndObeysThemNot() {
    Account alice = signedUp("alice");
    Site site = bakeryOf(alice);
    Backup backup = backupOf(site, BackupKind.MANUAL, Fixtures.NOW);
    in(alice, () -> ports().backups().add(backup));
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().backups().find(backup.id()))).isEmpty();
    assertThat(see(bob, () -> ports().backups().lockedOf(site.id()))).isEmpty();
    in(bob, () -> ports().backups().remove(backup.id()));
    assertThat(see(alice, () -> ports().backups().find(backup.id()))).contains(backup);
  }

  @Test
  default void refusesABackupOfSomebodyElsesSite() {
    Site site = bakeryOf(signedUp("alice"));
    Account bob = signedUp("bob");
    Backup taken = backupOf(site, BackupKind.MANUAL, Fixtures.NOW);
    Backup mine =
        new Backup(
            taken.id(),
            bob.id(),
            taken.kind(),
            taken.snapshot(),
            "",
            taken.createdAt(),
            taken.expiresAt());
    assertThatThrownBy(() -> in(bob, () -> ports().backups().add(taken)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> in(bob, () -> ports().backups().add(mine)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void leavesAutomaticBackupsToTheSystem() {
    Account alice = signedUp("alice");
    Backup backup = backupOf(bakeryOf(alice), BackupKind.AUTO, Fixtures.NOW);
    assertThatThrownBy(() -> in(alice, () -> ports().backups().add(backup)))
        .isInstanceOf(RuntimeException.class);
    inSystem(() -> ports().backups().add(backup));
    assertThat(see(alice, () -> ports().backups().find(backup.id()))).contains(backup);
  }

  @Test
  default void removesOnRequestAndTellsTheNewest() {
    Account alice = signedUp("alice");
    Site site = bakeryOf(alice);
    assertThat(see(alice, () -> ports().backups().newest(site.id()))).isEmpty();
    Backup current = backupOf(site, BackupKind.MANUAL, Fixtures.NOW);
    Backup unwanted = backupOf(site, BackupKind.MANUAL, Fixtures.NOW.plusSeconds(1));
    in(alice, () -> ports().backups().add(current));
    in(alice, () -> ports().backups().add(unwanted));
    assertThat(see(alice, () -> ports().backups().newest(site.id()))).contains(unwanted);
    in(alice, () -> ports().backups().remove(unwanted.id()));
    assertThat(see(alice, () -> ports().backups().newest(site.id()))).contains(current);
    assertThat(see(alice, () -> ports().backups().lockedOf(site.id()))).containsExactly(current);
  }

  @Test
  default void goesWithItsSite() {
    Account alice = signedUp("alice");
    Site site = bakeryOf(alice);
    Backup backup = backupOf(site, BackupKind.MANUAL, Fixtures.NOW);
    in(alice, () -> ports().backups().add(backup));
    in(alice, () -> ports().sites().remove(site.id()));
    assertThat(systemSees(() -> ports().backups().find(backup.id()))).isEmpty();
  }

  private Site bakeryOf(Account owner) {
    Site site = Fixtures.siteOf(owner).filled(freeSlug(), contentTitled("Bakery"), Fixtures.NOW);
    in(owner, () -> ports().sites().add(site));
    return site;
  }

  private static Backup backupOf(Site site, BackupKind kind, Instant now) {
    return Backup.of(new BackupId(UUID.randomUUID()), site, kind, "Before the fair", now);
  }
}
