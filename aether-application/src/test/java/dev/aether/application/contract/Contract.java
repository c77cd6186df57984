package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.Ports;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the contracts share: the ports under test, and people in them. */
interface Contract {
  Actor SYSTEM = new Actor.Service("contract");

  /** The implementation; the same store for all tests of a class, or one for each. */
  Ports ports();

  default Account signedUp(String name) {
    Account account = Fixtures.somebody(name);
    inSystem(() -> ports().accounts().add(account, "hash"));
    return account;
  }

  default Site storedSiteOf(Account owner) {
    Site site = Fixtures.siteOf(owner);
    in(owner, () -> ports().sites().add(site));
    return site;
  }

  default <T> T see(Account account, Supplier<T> work) {
    return ports().units().as(new Actor.User(account.id()), work);
  }

  default void in(Account account, Runnable work) {
    ports().units().run(new Actor.User(account.id()), work);
  }

  default <T> T systemSees(Supplier<T> work) {
    return ports().units().as(SYSTEM, work);
  }

  default void inSystem(Runnable work) {
    ports().units().run(SYSTEM, work);
  }

  static void assertRefused(ErrorCode code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> org.assertj.core.api.Assertions.assertThat(e.code()).isEqualTo(code));
  }
}
