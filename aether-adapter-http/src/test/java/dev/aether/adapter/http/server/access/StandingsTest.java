package dev.aether.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.aether.application.Ports;
import dev.aether.application.World;
import dev.aether.application.access.Sessions;
import dev.aether.domain.access.Session;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.UserId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private final World world = new World();
  private final Ports ports = world.ports;
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger questions = new AtomicInteger();
  private Runnable meanwhile = () -> {};
  private final Revocations revocations = new Revocations(nanos::get);
  private final Standings standings =
      new Standings(ports.units(), counting(), ports.apiKeys(), ports.accounts(), revocations);
  private final Account alice = world.signedUp("alice");
  private final Session session = world.signedIn(alice).session();

  @BeforeEach
  void hear() {
    revocations.hearing();
  }

  @Test
  void remembersWhatItSaw() {
    assertThat(holder()).contains(alice.id());
    assertThat(holder()).contains(alice.id());
    assertThat(questions).hasValue(1);
  }

  @Test
  void asksAgainAboutWhatWasRevoked() {
    holder();
    end();
    revocations.revoked(session.id().value());
    assertThat(holder()).isEmpty();
  }

  @Test
  void asksAgainWhereTheUserWasRevoked() {
    holder();
    revocations.revoked(alice.id().value());
    holder();
    assertThat(questions).hasValue(2);
  }

  @Test
  void doesNotRememberWhatWasRevokedWhileItAsked() {
    meanwhile = () -> revocations.revoked(session.id().value());
    assertThat(holder()).contains(alice.id());
    meanwhile = () -> {};
    end();
    assertThat(holder()).isEmpty();
  }

  @Test
  void believesNothingForLongThatItCannotHearOf() {
    holder();
    nanos.addAndGet(Revocations.UNHEARD.toNanos() - 1);
    holder();
    assertThat(questions).hasValue(1);
    nanos.addAndGet(1);
    holder();
    assertThat(questions).hasValue(2);
  }

  @Test
  void believesNothingFromBeforeItWasDeaf() {
    holder();
    end();
    revocations.deaf();
    revocations.hearing();
    assertThat(holder()).isEmpty();
  }

  @Test
  void remembersForLongWhileItHears() {
    holder();
    for (int i = 0; i < 100; i++) {
      nanos.addAndGet(Revocations.UNHEARD.toNanos() / 2);
      revocations.hearing();
      assertThat(holder()).isPresent();
    }
    assertThat(questions).hasValue(1);
  }

  private Optional<UserId> holder() {
    return standings.holder(session.id());
  }

  private void end() {
    ports.units().run(World.SYSTEM, () -> ports.sessions().remove(session.id()));
  }

  /** The sessions, counting questions; something may happen between question and answer. */
  private Sessions counting() {
    return mock(
        Sessions.class,
        asked -> {
          questions.incrementAndGet();
          Object holder = asked.getMethod().invoke(ports.sessions(), asked.getArguments());
          meanwhile.run();
          return holder;
        });
  }
}
