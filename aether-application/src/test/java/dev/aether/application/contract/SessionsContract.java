package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.access.Sessions}. */
public interface SessionsContract extends Contract {

  @Test
  default void keepsASessionAndItsCounter() {
    Account alice = signedUp("alice");
    Session session = openedBy(alice, Fixtures.NOW);
    assertThat(found(session)).contains(session);
    Session refreshed = session.refreshed(0, Fixtures.NOW.plusSeconds(60)).orElseThrow();
    inSystem(() -> ports().sessions().replace(refreshed));
    assertThat(found(session)).contains(refreshed);
  }

  @Test
  default void knowsWhoHoldsASessionUntilItEnds() {
    Account alice = signedUp("alice");
    Session session = openedBy(alice, Fixtures.NOW);
    assertThat(holder(session)).contains(alice.id());
    inSystem(() -> ports().sessions().remove(session.id()));
    assertThat(holder(session)).isEmpty();
    inSystem(() -> ports().sessions().remove(session.id()));
  }

  @Test
  default void endsOthersOrAllAndNoneOfSomebodyElse() {
    Account alice = signedUp("alice");
    Session here = openedBy(alice, Fixtures.NOW);
    Session there = openedBy(alice, Fixtures.NOW);
    Session bobs = openedBy(signedUp("bob"), Fixtures.NOW);
    inSystem(() -> ports().sessions().removeOthers(alice.id(), here.id()));
    assertThat(holder(here)).isPresent();
    assertThat(holder(there)).isEmpty();
    inSystem(() -> ports().sessions().removeAll(alice.id()));
    assertThat(holder(here)).isEmpty();
    assertThat(holder(bobs)).isPresent();
  }

  @Test
  default void endsWhatNobodyCameBackTo() {
    Account alice = signedUp("alice");
    Session old = openedBy(alice, Fixtures.NOW.minus(Session.IDLE).minusSeconds(1));
    Session fresh = openedBy(alice, Fixtures.NOW.minus(Session.IDLE).plusSeconds(1));
    int ended = systemSees(() -> ports().sessions().removeIdle(Fixtures.NOW));
    assertThat(ended).isPositive();
    assertThat(holder(old)).isEmpty();
    assertThat(holder(fresh)).isPresent();
  }

  @Test
  default void isClosedToUsersToo() {
    Account alice = signedUp("alice");
    Session session = openedBy(alice, Fixtures.NOW);
    assertThatThrownBy(() -> see(alice, () -> ports().sessions().findLocked(session.id())))
        .isInstanceOf(RuntimeException.class);
  }

  private Session openedBy(Account account, Instant now) {
    Session session = Session.opened(new SessionId(UUID.randomUUID()), account.id(), now);
    inSystem(() -> ports().sessions().add(session));
    return session;
  }

  private Optional<Session> found(Session session) {
    return systemSees(() -> ports().sessions().findLocked(session.id()));
  }

  private Optional<UserId> holder(Session session) {
    return systemSees(() -> ports().sessions().holder(session.id()));
  }
}
