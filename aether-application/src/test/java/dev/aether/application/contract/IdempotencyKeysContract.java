package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.access.IdempotencyKeys;
import dev.aether.application.access.StoredAnswer;
import dev.aether.domain.access.IdempotencyKey;
import dev.aether.domain.account.Account;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link IdempotencyKeys}. */
public interface IdempotencyKeysContract extends Contract {
  Sha256 REQUEST = Sha256.of("POST /api/sites {}");
  StoredAnswer ANSWER =
      new StoredAnswer(
          201, new TreeMap<>(Map.of("Location", "/api/sites/1")), "{\"name\": \"빵집 🥐\"}");

  @Test
  default void givesTheSameAnswerAgain() {
    Account alice = signedUp("alice");
    IdempotencyKey key = newKey();
    assertThat(begin(alice, key, REQUEST, Fixtures.NOW)).isEmpty();
    answer(alice, newKey());
    answerBegun(alice, key);
    assertThat(begin(alice, key, REQUEST, Fixtures.NOW)).contains(ANSWER);
  }

  @Test
  default void refusesAKeyThatNamedAnotherRequest() {
    Account alice = signedUp("alice");
    IdempotencyKey key = newKey();
    answer(alice, key);
    Contract.assertRefused(
        ErrorCode.IDEMPOTENCY_KEY_REUSED,
        () -> begin(alice, key, Sha256.of("another"), Fixtures.NOW));
  }

  @Test
  default void takesARequestWithoutAnAnswerForOneThatIsBeingDone() {
    Account alice = signedUp("alice");
    IdempotencyKey key = newKey();
    assertThat(begin(alice, key, REQUEST, Fixtures.NOW)).isEmpty();
    Contract.assertRefused(
        ErrorCode.IDEMPOTENCY_IN_FLIGHT, () -> begin(alice, key, REQUEST, Fixtures.NOW));
  }

  @Test
  default void forgetsAKeyAfterItsTime() {
    Account alice = signedUp("alice");
    IdempotencyKey key = newKey();
    answer(alice, key);
    Instant end = Fixtures.NOW.plus(IdempotencyKeys.TIME_TO_LIVE);
    assertThat(begin(alice, key, REQUEST, end.minusMillis(1))).contains(ANSWER);
    assertThat(begin(alice, key, Sha256.of("another"), end)).isEmpty();
    answerBegun(alice, key);
    assertThat(begin(alice, key, Sha256.of("another"), end)).contains(ANSWER);
  }

  @Test
  default void holdsAClaimWhileTheWorkIsDoneOutsideAndThenItsAnswer() {
    Account alice = signedUp("alice");
    IdempotencyKeys.Claim claim = claimed(alice, Fixtures.NOW);
    Contract.assertRefused(
        ErrorCode.IDEMPOTENCY_IN_FLIGHT, () -> claim(alice, claim.key(), Fixtures.NOW));
    Instant later = Fixtures.NOW.plusSeconds(30);
    in(alice, () -> ports().idempotencyKeys().settle(claim, ANSWER, later));
    Instant end = later.plus(IdempotencyKeys.TIME_TO_LIVE);
    assertThat(claim(alice, claim.key(), end.minusMillis(1))).contains(ANSWER);
    assertThat(claim(alice, claim.key(), end)).isEmpty();
  }

  @Test
  default void freesAClaimOfWhichNothingCame() {
    Account alice = signedUp("alice");
    IdempotencyKeys.Claim claim = claimed(alice, Fixtures.NOW);
    in(alice, () -> ports().idempotencyKeys().release(claim));
    assertThat(claim(alice, claim.key(), Fixtures.NOW)).isEmpty();
  }

  @Test
  default void freesAClaimWhoseHolderDiedAndPassesHimOverWhereHeComesBack() {
    Account alice = signedUp("alice");
    IdempotencyKeys.Claim dead = claimed(alice, Fixtures.NOW);
    Instant end = Fixtures.NOW.plus(IdempotencyKeys.CLAIM);
    Contract.assertRefused(
        ErrorCode.IDEMPOTENCY_IN_FLIGHT, () -> claim(alice, dead.key(), end.minusMillis(1)));
    assertThat(claim(alice, dead.key(), end)).isEmpty();
    in(alice, () -> ports().idempotencyKeys().settle(dead, ANSWER, end));
    in(alice, () -> ports().idempotencyKeys().release(dead));
    Contract.assertRefused(ErrorCode.IDEMPOTENCY_IN_FLIGHT, () -> claim(alice, dead.key(), end));
  }

  private IdempotencyKeys.Claim claimed(Account user, Instant now) {
    IdempotencyKey key = newKey();
    assertThat(claim(user, key, now)).isEmpty();
    return new IdempotencyKeys.Claim(user.id(), key, REQUEST, now);
  }

  private Optional<StoredAnswer> claim(Account user, IdempotencyKey key, Instant now) {
    return see(user, () -> ports().idempotencyKeys().claim(user.id(), key, REQUEST, now));
  }

  @Test
  default void leavesTheKeyFreeWhereTheUnitIsUndone() {
    Account alice = signedUp("alice");
    IdempotencyKey key = newKey();
    assertThatThrownBy(
            () ->
                in(
                    alice,
                    () -> {
                      ports().idempotencyKeys().begin(alice.id(), key, REQUEST, Fixtures.NOW);
                      ports().idempotencyKeys().finish(alice.id(), key, ANSWER);
                      throw new IllegalStateException("undo");
                    }))
        .hasMessage("undo");
    assertThat(begin(alice, key, REQUEST, Fixtures.NOW)).isEmpty();
  }

  @Test
  default void keepsTheKeysOfEachAccountApart() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    IdempotencyKey key = newKey();
    answer(alice, key);
    assertThat(begin(bob, key, Sha256.of("another"), Fixtures.NOW)).isEmpty();
    assertThatThrownBy(
            () ->
                in(
                    bob,
                    () ->
                        ports()
                            .idempotencyKeys()
                            .begin(alice.id(), newKey(), REQUEST, Fixtures.NOW)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void keepsNoAnswerToWhatWasNotBegun() {
    Account alice = signedUp("alice");
    IdempotencyKey key = newKey();
    assertThatThrownBy(() -> answerBegun(alice, key)).isInstanceOf(IllegalStateException.class);
    answer(alice, key);
    assertThatThrownBy(() -> answerBegun(alice, key)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void purgesWhatIsPastItsTime() {
    Account alice = signedUp("alice");
    IdempotencyKey old = newKey();
    IdempotencyKey young = newKey();
    Instant past = Instant.parse("2001-01-01T00:00:00Z");
    assertThat(begin(alice, old, REQUEST, past)).isEmpty();
    answer(alice, young);
    Instant end = past.plus(IdempotencyKeys.TIME_TO_LIVE);
    assertThat(systemSees(() -> ports().idempotencyKeys().purge(end.minusMillis(1)))).isZero();
    assertThat(systemSees(() -> ports().idempotencyKeys().purge(end))).isEqualTo(1);
    assertThat(begin(alice, young, REQUEST, Fixtures.NOW)).contains(ANSWER);
  }

  private Optional<StoredAnswer> begin(
      Account user, IdempotencyKey key, Sha256 request, Instant now) {
    return see(user, () -> ports().idempotencyKeys().begin(user.id(), key, request, now));
  }

  private void answer(Account user, IdempotencyKey key) {
    in(
        user,
        () -> {
          assertThat(ports().idempotencyKeys().begin(user.id(), key, REQUEST, Fixtures.NOW))
              .isEmpty();
          ports().idempotencyKeys().finish(user.id(), key, ANSWER);
        });
  }

  private void answerBegun(Account user, IdempotencyKey key) {
    in(user, () -> ports().idempotencyKeys().finish(user.id(), key, ANSWER));
  }

  private static IdempotencyKey newKey() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }
}
