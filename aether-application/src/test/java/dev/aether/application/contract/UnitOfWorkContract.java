package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.site.Site;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.access.UnitOfWork}. */
public interface UnitOfWorkContract extends Contract {

  @Test
  default void undoesEverythingWhenItsWorkThrows() {
    Account alice = signedUp("alice");
    Site site = Fixtures.siteOf(alice);
    IllegalArgumentException failure = new IllegalArgumentException("on purpose");

    assertThatThrownBy(
            () ->
                in(
                    alice,
                    () -> {
                      ports().sites().add(site);
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(see(alice, () -> ports().sites().find(site.id()))).isEmpty();
  }

  @Test
  default void refusesPortsOutsideAUnit() {
    Site site = Fixtures.siteOf(Fixtures.somebody("alice"));
    assertThatThrownBy(() -> ports().sites().find(site.id()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void refusesPortsAfterAUnitHasEnded() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    assertThatThrownBy(() -> ports().sites().find(site.id()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void doesNotNest() {
    Account alice = signedUp("alice");
    assertThatThrownBy(() -> in(alice, () -> inSystem(() -> {})))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void leavesNoIdentityBehind() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    assertThat(
            ports().units().as(Actor.anonymous(), () -> ports().publishedFiles().live(site.slug())))
        .isEmpty();
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().sites().find(site.id()))).isEmpty();
    assertThat(see(alice, () -> ports().sites().find(site.id()))).contains(site);
  }

  @Test
  default void takesTheUnitsOfItsWorkTogether() {
    Account alice = signedUp("alice");
    Site site = Fixtures.siteOf(alice);
    IllegalArgumentException failure = new IllegalArgumentException("on purpose");

    assertThatThrownBy(
            () ->
                in(
                    alice,
                    () -> {
                      ports().units().together(() -> in(alice, () -> ports().sites().add(site)));
                      throw failure;
                    }))
        .isSameAs(failure);

    assertThat(see(alice, () -> ports().sites().find(site.id()))).isEmpty();
  }

  @Test
  default void undoesOfUnitsTogetherTheOneThatThrows() {
    Account alice = signedUp("alice");
    Site kept = Fixtures.siteOf(alice);
    Site refused = storedSiteOf(signedUp("bob"));

    in(
        alice,
        () -> {
          ports()
              .units()
              .together(
                  () ->
                      assertThatThrownBy(() -> in(alice, () -> ports().sites().add(refused)))
                          .isInstanceOf(RuntimeException.class));
          ports().units().together(() -> in(alice, () -> ports().sites().add(kept)));
        });

    assertThat(see(alice, () -> ports().sites().find(kept.id()))).contains(kept);
  }

  @Test
  default void givesEachOfUnitsTogetherItsOwnIdentity() {
    Account alice = signedUp("alice");
    Site bobs = storedSiteOf(signedUp("bob"));

    in(
        alice,
        () -> {
          ports()
              .units()
              .together(
                  () -> inSystem(() -> assertThat(ports().sites().find(bobs.id())).contains(bobs)));
          assertThat(ports().sites().find(bobs.id())).isEmpty();
        });
  }

  @Test
  default void nestsNotInsideAUnitThatWasTakenIn() {
    Account alice = signedUp("alice");
    assertThatThrownBy(
            () ->
                in(
                    alice,
                    () -> ports().units().together(() -> in(alice, () -> inSystem(() -> {})))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void readsAsTheActorAndRefusesToWrite() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    Site site = storedSiteOf(alice);
    assertThat(read(alice, () -> ports().sites().find(site.id()))).contains(site);
    assertThat(read(bob, () -> ports().sites().find(site.id()))).isEmpty();
    Site other = Fixtures.siteOf(alice);
    assertThatThrownBy(
            () ->
                read(
                    alice,
                    () -> {
                      ports().sites().add(other);
                      return other;
                    }))
        .isInstanceOf(RuntimeException.class);
    assertThat(see(alice, () -> ports().sites().find(other.id()))).isEmpty();
  }

  @Test
  default void readsMoreThanOnceInOneUnit() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Site second = storedSiteOf(alice);
    assertThat(
            read(
                alice,
                () ->
                    List.of(
                        ports().sites().find(site.id()).orElseThrow(),
                        ports().sites().find(second.id()).orElseThrow())))
        .containsExactly(site, second);
  }

  private <T> T read(Account account, Supplier<T> work) {
    return ports().units().read(new Actor.User(account.id()), work);
  }
}
