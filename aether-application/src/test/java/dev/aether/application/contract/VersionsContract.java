package dev.aether.application.contract;

import static dev.aether.application.Fixtures.contentTitled;
import static dev.aether.application.Fixtures.freeSlug;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.site.Versions;
import dev.aether.domain.account.Account;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteVersion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.site.Versions}. */
public interface VersionsContract extends Contract {

  @Test
  default void keepsWhatWasAddedAsItsFirstVersion() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    assertThat(see(alice, () -> ports().versions().find(site.id(), 1)))
        .contains(SiteVersion.of(site, Optional.of(alice.id()), "Created."));
  }

  @Test
  default void keepsEachChangeWithItsAuthorAndWhatChanged() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Site bakery = changed(alice, site, "Bakery");
    assertThat(see(alice, () -> ports().versions().find(site.id(), 2)))
        .contains(SiteVersion.between(site, bakery, Optional.of(alice.id())));
    assertThat(see(alice, () -> ports().versions().find(site.id(), 1)).orElseThrow().content())
        .isEqualTo(site.content());
  }

  @Test
  default void namesNoAuthorForTheSystem() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Site next = site.filled(freeSlug(), contentTitled("Composed"), Fixtures.NOW);
    inSystem(() -> ports().sites().replace(site, next));
    assertThat(see(alice, () -> ports().versions().find(site.id(), 2)).orElseThrow().author())
        .isEmpty();
  }

  @Test
  default void leavesNoVersionOfAChangeThatWasRefused() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    changed(alice, site, "First");
    Site late = site.filled(freeSlug(), contentTitled("Late"), Fixtures.NOW);
    Contract.assertRefused(
        ErrorCode.SITE_VERSION_CONFLICT,
        () -> in(alice, () -> ports().sites().replace(site, late)));
    assertThat(see(alice, () -> ports().versions().numbers(site.id()))).containsExactly(1, 2);
  }

  @Test
  default void leavesNoVersionWhereOnlyTheStatusChanges() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    inSystem(() -> ports().sites().replace(site, site.published(1, Fixtures.NOW)));
    assertThat(see(alice, () -> ports().versions().numbers(site.id()))).containsExactly(1);
  }

  @Test
  default void keepsThePastThatASiteCameWith() {
    Account alice = signedUp("alice");
    Site blank = Fixtures.siteOf(alice);
    SiteVersion old = versionOf(blank, alice, 3, "Old");
    SiteVersion last = versionOf(blank, alice, 7, "Last");
    Site site = Site.continued(blank.id(), alice.id(), freeSlug(), last, Fixtures.NOW);
    in(alice, () -> ports().sites().addWithPast(site, List.of(old, last)));
    assertThat(see(alice, () -> ports().sites().find(site.id()))).contains(site);
    assertThat(see(alice, () -> ports().versions().numbers(site.id()))).containsExactly(3, 7);
    assertThat(see(alice, () -> ports().versions().find(site.id(), 3))).contains(old);
    assertThat(see(alice, () -> ports().versions().find(site.id(), 7))).contains(last);
  }

  private static SiteVersion versionOf(Site site, Account author, int number, String title) {
    return new SiteVersion(
        site.id(),
        number,
        Optional.of(author.id()),
        Fixtures.NOW.minusSeconds(100),
        "Said " + title,
        contentTitled(title));
  }

  @Test
  default void listsTheNewestFirstFromWhereTheCallerIs() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Site second = changed(alice, site, "Second");
    changed(alice, second, "Third");
    assertThat(numbers(see(alice, () -> ports().versions().list(site.id(), 99, 2))))
        .containsExactly(3, 2);
    assertThat(numbers(see(alice, () -> ports().versions().list(site.id(), 2, 2))))
        .containsExactly(1);
  }

  @Test
  default void showsStrangersNothing() {
    Site site = storedSiteOf(signedUp("alice"));
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().versions().find(site.id(), 1))).isEmpty();
    assertThat(see(bob, () -> ports().versions().list(site.id(), 99, 9))).isEmpty();
    assertThat(see(bob, () -> ports().versions().numbers(site.id()))).isEmpty();
  }

  @Test
  default void dropsVersionsForTheSystemButNeverTheLiveOne() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Site second = changed(alice, site, "Second");
    changed(alice, second, "Third");
    Site third = see(alice, () -> ports().sites().find(site.id())).orElseThrow();
    inSystem(() -> ports().sites().replace(third, third.published(2, Fixtures.NOW)));
    inSystem(() -> ports().versions().remove(site.id(), List.of(1, 77)));
    assertThat(see(alice, () -> ports().versions().numbers(site.id()))).containsExactly(2, 3);
    assertThatThrownBy(() -> inSystem(() -> ports().versions().remove(site.id(), List.of(2))))
        .isInstanceOf(RuntimeException.class);
    assertThat(see(alice, () -> ports().versions().numbers(site.id()))).containsExactly(2, 3);
  }

  @Test
  default void letsUsersDropNothing() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    changed(alice, site, "Second");
    assertThatThrownBy(() -> in(alice, () -> ports().versions().remove(site.id(), List.of(1))))
        .isInstanceOf(RuntimeException.class);
    assertThat(see(alice, () -> ports().versions().numbers(site.id()))).containsExactly(1, 2);
  }

  private Site changed(Account owner, Site site, String title) {
    Site next = site.filled(freeSlug(), contentTitled(title), Fixtures.NOW.plusSeconds(60));
    in(owner, () -> ports().sites().replace(site, next));
    return next;
  }

  private static List<Integer> numbers(List<Versions.Summary> versions) {
    return versions.stream().map(Versions.Summary::number).toList();
  }
}
