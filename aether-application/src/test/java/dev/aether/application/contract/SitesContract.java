package dev.aether.application.contract;

import static dev.aether.application.Fixtures.contentTitled;
import static dev.aether.application.Fixtures.freeSlug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.domain.account.Account;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteStatus;
import dev.aether.domain.site.Slug;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.site.Sites}. */
public interface SitesContract extends Contract {

  @Test
  default void findsWhatWasAdded() {
    Account alice = signedUp("alice");
    Site site = Fixtures.siteOf(alice).filled(freeSlug(), contentTitled("Brød & Co"), Fixtures.NOW);
    in(alice, () -> ports().sites().add(site));
    assertThat(see(alice, () -> ports().sites().find(site.id()))).contains(site);
  }

  @Test
  default void hidesASiteFromOthers() {
    Site site = storedSiteOf(signedUp("alice"));
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().sites().find(site.id()))).isEmpty();
  }

  @Test
  default void letsTheSystemSeeEverySite() {
    Site site = storedSiteOf(signedUp("alice"));
    assertThat(systemSees(() -> ports().sites().find(site.id()))).contains(site);
  }

  @Test
  default void refusesASiteInSomebodyElsesName() {
    Site site = Fixtures.siteOf(signedUp("alice"));
    Account bob = signedUp("bob");
    assertThatThrownBy(() -> in(bob, () -> ports().sites().add(site)))
        .isInstanceOf(RuntimeException.class);
    assertThat(systemSees(() -> ports().sites().find(site.id()))).isEmpty();
  }

  @Test
  default void refusesASlugThatIsTakenEvenByAStranger() {
    Site first = storedSiteOf(signedUp("alice"));
    Account bob = signedUp("bob");
    Site second = Fixtures.siteOf(bob).filled(first.slug(), contentTitled("Other"), Fixtures.NOW);
    Contract.assertRefused(
        ErrorCode.SITE_SLUG_TAKEN, () -> in(bob, () -> ports().sites().add(second)));
  }

  @Test
  default void refusesMoreSitesThanThePlanHas() {
    Account alice = signedUp("alice");
    for (int i = 0; i < 3; i++) {
      storedSiteOf(alice);
    }
    Contract.assertRefused(ErrorCode.SITE_LIMIT_EXCEEDED, () -> storedSiteOf(alice));
  }

  @Test
  default void letsAUserTakeHisSiteFromTheAirButNotPutItThere() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Site live = site.published(1, Fixtures.NOW);
    assertThatThrownBy(() -> in(alice, () -> ports().sites().replace(site, live)))
        .isInstanceOf(RuntimeException.class);
    inSystem(() -> ports().sites().replace(site, live));
    Site archived = live.archive(Fixtures.NOW.plusSeconds(1));
    in(alice, () -> ports().sites().replace(live, archived));
    assertThat(see(alice, () -> ports().sites().find(site.id()))).contains(archived);
  }

  @Test
  default void replacesTheVersionThatTheCallerSaw() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Site next = site.filled(freeSlug(), contentTitled("Bakery"), Fixtures.NOW.plusSeconds(60));
    in(alice, () -> ports().sites().replace(site, next));
    assertThat(see(alice, () -> ports().sites().find(site.id()))).contains(next);
  }

  @Test
  default void refusesAReplacementOfAnotherVersion() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Site next = site.filled(freeSlug(), contentTitled("Bakery"), Fixtures.NOW);
    in(alice, () -> ports().sites().replace(site, next));
    Contract.assertRefused(
        ErrorCode.SITE_VERSION_CONFLICT,
        () -> in(alice, () -> ports().sites().replace(site, next)));
  }

  @Test
  default void refusesAReplacementByAnother() {
    Site site = storedSiteOf(signedUp("alice"));
    Account bob = signedUp("bob");
    Site next = site.filled(freeSlug(), contentTitled("Mine now"), Fixtures.NOW);
    Contract.assertRefused(
        ErrorCode.SITE_VERSION_CONFLICT, () -> in(bob, () -> ports().sites().replace(site, next)));
  }

  @Test
  default void refusesAReplacementWithATakenSlug() {
    Account alice = signedUp("alice");
    Site first = storedSiteOf(alice);
    Site second = storedSiteOf(alice);
    Site clash = second.filled(first.slug(), contentTitled("Clash"), Fixtures.NOW);
    Contract.assertRefused(
        ErrorCode.SITE_SLUG_TAKEN, () -> in(alice, () -> ports().sites().replace(second, clash)));
  }

  @Test
  default void remembersWhatIsPublished() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    inSystem(() -> ports().sites().replace(site, site.published(1, Fixtures.NOW)));
    Site found = see(alice, () -> ports().sites().find(site.id())).orElseThrow();
    assertThat(found.status()).isEqualTo(SiteStatus.PUBLISHED);
    assertThat(found.publishedVersion()).contains(1);
  }

  @Test
  default void removesForGood() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    in(alice, () -> ports().sites().remove(site.id()));
    in(alice, () -> ports().sites().remove(site.id()));
    assertThat(systemSees(() -> ports().sites().find(site.id()))).isEmpty();
  }

  @Test
  default void leavesASiteInPlaceThatAnotherRemoves() {
    Site site = storedSiteOf(signedUp("alice"));
    Account bob = signedUp("bob");
    in(bob, () -> ports().sites().remove(site.id()));
    assertThat(systemSees(() -> ports().sites().find(site.id()))).contains(site);
  }

  @Test
  default void listsTheTakenNeighboursOfASlug() {
    Account alice = signedUp("alice");
    Slug base = freeSlug();
    store(alice, base);
    store(alice, base.numbered(2));
    store(alice, new Slug(base + "x"));
    assertThat(systemSees(() -> ports().sites().takenLike(base)))
        .containsExactlyInAnyOrder(base, base.numbered(2));
  }

  private void store(Account owner, Slug slug) {
    Site site = Fixtures.siteOf(owner).filled(slug, contentTitled("Any"), Fixtures.NOW);
    in(owner, () -> ports().sites().add(site));
  }
}
