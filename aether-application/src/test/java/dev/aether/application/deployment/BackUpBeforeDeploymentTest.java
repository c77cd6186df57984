package dev.aether.application.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackUpBeforeDeploymentTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User aliceActs = new Actor.User(alice.id());
  private final Site site = world.generatedSiteOf(alice);

  @Test
  void putsNothingAsideWhereNothingIsLiveYet() {
    deploy();
    assertThat(backups()).isEmpty();
  }

  @Test
  void putsAsideWhatWasLive() {
    deploy();
    change("Another bakery");
    deploy();
    assertThat(backups())
        .singleElement()
        .satisfies(
            backup -> {
              assertThat(backup.kind()).isEqualTo(BackupKind.PRE_DEPLOY);
              assertThat(backup.snapshot().content()).isEqualTo(site.content());
              assertThat(backup.description()).isEqualTo("What was live before deployment 2.");
            });
  }

  @Test
  void putsNothingAsideWhereTheSameGoesLiveAgain() {
    deploy();
    deploy();
    assertThat(backups()).isEmpty();
  }

  @Test
  void putsNothingAsideThatTheNewestBackupSays() {
    deploy();
    Backup made = world.backUpSite().handle(aliceActs, site.id(), "");
    change("Another bakery");
    deploy();
    assertThat(backups()).containsExactly(made);
  }

  @Test
  void keepsNoMoreThanThePlan() {
    deploy();
    change("Second");
    deploy();
    change("Third");
    deploy();
    assertThat(backups())
        .singleElement()
        .satisfies(b -> assertThat(b.snapshot().content().name().value()).isEqualTo("Second"));
  }

  private void change(String title) {
    Site now = world.site(site.id()).orElseThrow();
    Site next = now.filled(now.slug(), Fixtures.contentTitled(title), Fixtures.NOW);
    world.ports.units().run(aliceActs, () -> world.ports.sites().replace(now, next));
  }

  private void deploy() {
    world.requestDeployment().handle(aliceActs, site.id());
    world.work(Composers.titled("any"));
  }

  private List<Backup> backups() {
    return world.ports.units().as(aliceActs, () -> world.ports.backups().lockedOf(site.id()));
  }
}
