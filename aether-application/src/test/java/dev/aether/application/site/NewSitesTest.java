package dev.aether.application.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.SiteStatus;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import dev.aether.domain.site.backup.BackupKind;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NewSitesTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User aliceActs = new Actor.User(alice.id());

  private Site bakery() {
    return world.createSite().handle(aliceActs, Fixtures.contentTitled("Bakery"));
  }

  @Nested
  class Creating {
    @Test
    void takesTheSlugFromTheName() {
      Site site = bakery();
      assertThat(site.slug().value()).isEqualTo("bakery");
      assertThat(world.site(site.id())).contains(site);
    }

    @Test
    void countsOnWhereTheSlugIsTaken() {
      bakery();
      assertThat(bakery().slug().value()).isEqualTo("bakery-2");
    }

    @Test
    void fallsBackToASlugOfItsOwnWhereAllNeighboursAreTaken() {
      bakery();
      bakery();
      Account bob = world.signedUp("bob");
      Actor.User bobActs = new Actor.User(bob.id());
      world.createSite().handle(bobActs, Fixtures.contentTitled("Bakery"));
      world.createSite().handle(bobActs, Fixtures.contentTitled("Bakery"));
      assertThat(bakery().slug().value()).startsWith("site-");
    }

    @Test
    void isRefusedWhereThePlanHasNoRoom() {
      fillThePlan();
      assertRefused(ErrorCode.SITE_LIMIT_EXCEEDED, NewSitesTest.this::bakery);
    }
  }

  @Nested
  class Duplicating {
    @Test
    void copiesWhatTheSiteSaysIntoADraftOfItsOwn() {
      Site original = bakery();
      Site copy =
          world.duplicateSite().handle(aliceActs, original.id(), new SiteName("Second bakery"));
      assertThat(copy.slug().value()).isEqualTo("second-bakery");
      assertThat(copy.status()).isEqualTo(SiteStatus.DRAFT);
      assertThat(copy.version()).isEqualTo(1);
      assertThat(copy.content().tree()).isEqualTo(original.content().tree());
      assertThat(world.site(copy.id())).contains(copy);
    }

    @Test
    void isRefusedWhereThePlanHasNoRoom() {
      Site original = fillThePlan();
      assertRefused(
          ErrorCode.SITE_LIMIT_EXCEEDED,
          () -> world.duplicateSite().handle(aliceActs, original.id(), new SiteName("Another")));
    }

    @Test
    void knowsNoSiteOfOthers() {
      Site original = bakery();
      Actor.User bob = new Actor.User(world.signedUp("bob").id());
      assertRefused(
          ErrorCode.SITE_NOT_FOUND,
          () -> world.duplicateSite().handle(bob, original.id(), new SiteName("Mine")));
    }
  }

  @Nested
  class RestoringAVersion {
    @Test
    void makesANewVersionWithTheOldContent() {
      Site first = bakery();
      Site second = first.filled(first.slug(), Fixtures.contentTitled("Other"), Fixtures.NOW);
      world.ports.units().run(aliceActs, () -> world.ports.sites().replace(first, second));
      Site restored = world.restoreVersion().handle(aliceActs, first.id(), 1);
      assertThat(restored.version()).isEqualTo(3);
      assertThat(restored.content()).isEqualTo(first.content());
      assertThat(world.site(first.id())).contains(restored);
    }

    @Test
    void leavesASiteAloneThatSaysTheSameAlready() {
      Site site = bakery();
      assertThat(world.restoreVersion().handle(aliceActs, site.id(), 1)).isEqualTo(site);
      assertThat(world.site(site.id())).contains(site);
    }

    @Test
    void refusesAVersionThatIsNotThere() {
      Site site = bakery();
      assertRefused(
          ErrorCode.SITE_VERSION_NOT_FOUND,
          () -> world.restoreVersion().handle(aliceActs, site.id(), 2));
    }
  }

  @Nested
  class BackingUp {
    @Test
    void keepsAsManyAsThePlanHasRoomFor() {
      Site site = bakery();
      Backup backup = world.backUpSite().handle(aliceActs, site.id(), "Before the fair");
      assertThat(backup.snapshot().content()).isEqualTo(site.content());
      assertRefused(
          ErrorCode.SUB_LIMIT_EXCEEDED,
          () -> world.backUpSite().handle(aliceActs, site.id(), "Once more"));
    }

    @Test
    void restoresIntoItsSite() {
      Site first = bakery();
      Backup backup = world.backUpSite().handle(aliceActs, first.id(), "");
      Site second = first.filled(first.slug(), Fixtures.contentTitled("Other"), Fixtures.NOW);
      world.ports.units().run(aliceActs, () -> world.ports.sites().replace(first, second));
      Site restored = world.restoreBackup().intoItsSite(aliceActs, backup.id());
      assertThat(restored.version()).isEqualTo(3);
      assertThat(world.site(first.id()).orElseThrow().content()).isEqualTo(first.content());
    }

    @Test
    void restoresAsANewSiteWhereThePlanHasRoom() {
      Site site = bakery();
      Backup backup = world.backUpSite().handle(aliceActs, site.id(), "");
      Site copy = world.restoreBackup().asNewSite(aliceActs, backup.id());
      assertThat(copy.id()).isNotEqualTo(site.id());
      assertThat(copy.content()).isEqualTo(site.content());
      bakery();
      assertRefused(
          ErrorCode.SITE_LIMIT_EXCEEDED,
          () -> world.restoreBackup().asNewSite(aliceActs, backup.id()));
    }

    @Test
    void restoresNothingThatExpiredOrIsSomebodyElses() {
      Site site = bakery();
      Backup expired =
          Backup.of(
              new BackupId(UUID.randomUUID()),
              site,
              BackupKind.MANUAL,
              "",
              Fixtures.NOW.minus(Backup.LIFETIME));
      world.ports.units().run(aliceActs, () -> world.ports.backups().add(expired));
      assertRefused(
          ErrorCode.SITE_BACKUP_NOT_FOUND,
          () -> world.restoreBackup().intoItsSite(aliceActs, expired.id()));
      assertRefused(
          ErrorCode.SITE_BACKUP_NOT_FOUND,
          () -> world.restoreBackup().asNewSite(aliceActs, expired.id()));
      Backup current = world.backUpSite().handle(aliceActs, site.id(), "");
      Actor.User bob = new Actor.User(world.signedUp("bob").id());
      assertRefused(
          ErrorCode.SITE_BACKUP_NOT_FOUND,
          () -> world.restoreBackup().asNewSite(bob, current.id()));
    }
  }

  private Site fillThePlan() {
    bakery();
    bakery();
    return bakery();
  }

  private static void assertRefused(ErrorCode code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
