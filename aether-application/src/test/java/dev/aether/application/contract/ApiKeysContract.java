package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.access.ApiKeyView;
import dev.aether.domain.access.ApiKey;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.access.PresentedKey;
import dev.aether.domain.access.Scope;
import dev.aether.domain.account.Account;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Sha256;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.access.ApiKeys}. */
public interface ApiKeysContract extends Contract {

  @Test
  default void opensByItsHashWithAllThatItIs() {
    Account alice = signedUp("alice");
    PresentedKey presented = newKey();
    ApiKey key =
        ApiKey.issue(
            new ApiKeyId(UUID.randomUUID()),
            alice.id(),
            presented,
            new ApiKey.Wishes(
                "Build server",
                Set.of(Scope.READ, Scope.DEPLOY),
                Optional.of(Fixtures.NOW.plusSeconds(60))),
            Fixtures.NOW);
    in(alice, () -> ports().apiKeys().add(key));
    assertThat(found(presented.hash())).contains(key);
    assertThat(found(Sha256.of("another"))).isEmpty();
  }

  @Test
  default void showsHashesToTheSystemOnly() {
    Account alice = signedUp("alice");
    ApiKey key = storedKeyOf(alice, Fixtures.NOW);
    assertThatThrownBy(() -> see(alice, () -> ports().apiKeys().findByHash(key.hash())))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void listsTheOwnersKeysNewestFirst() {
    Account alice = signedUp("alice");
    ApiKey old = storedKeyOf(alice, Fixtures.NOW);
    ApiKey young = storedKeyOf(alice, Fixtures.NOW.plusSeconds(1));
    storedKeyOf(signedUp("bob"), Fixtures.NOW);
    assertThat(see(alice, () -> ports().apiKeys().list(alice.id())))
        .containsExactly(viewOf(young), viewOf(old));
  }

  @Test
  default void showsStrangersNothingAndObeysThemNot() {
    Account alice = signedUp("alice");
    ApiKey key = storedKeyOf(alice, Fixtures.NOW);
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().apiKeys().list(alice.id()))).isEmpty();
    Contract.assertRefused(
        ErrorCode.KEY_NOT_FOUND,
        () -> in(bob, () -> ports().apiKeys().revoke(key.id(), Fixtures.NOW)));
    assertThatThrownBy(
            () -> in(bob, () -> ports().apiKeys().add(keyOf(alice, newKey(), Fixtures.NOW))))
        .isInstanceOf(RuntimeException.class);
    assertThat(found(key.hash())).contains(key);
  }

  @Test
  default void takesAKeyBackOnceAndForAll() {
    Account alice = signedUp("alice");
    ApiKey key = storedKeyOf(alice, Fixtures.NOW);
    Instant first = Fixtures.NOW.plusSeconds(1);
    in(alice, () -> ports().apiKeys().revoke(key.id(), first));
    in(alice, () -> ports().apiKeys().revoke(key.id(), first.plusSeconds(1)));
    assertThat(found(key.hash())).contains(key.revoked(first));
    ApiKeyId unknown = new ApiKeyId(UUID.randomUUID());
    Contract.assertRefused(
        ErrorCode.KEY_NOT_FOUND, () -> in(alice, () -> ports().apiKeys().revoke(unknown, first)));
  }

  @Test
  default void notesAUseOnceAMinute() {
    ApiKey key = storedKeyOf(signedUp("alice"), Fixtures.NOW);
    touch(key, Fixtures.NOW);
    touch(key, Fixtures.NOW.plusSeconds(59));
    assertThat(lastUseOf(key)).contains(Fixtures.NOW);
    touch(key, Fixtures.NOW.plusSeconds(60));
    assertThat(lastUseOf(key)).contains(Fixtures.NOW.plusSeconds(60));
    touch(key, Fixtures.NOW);
    assertThat(lastUseOf(key)).contains(Fixtures.NOW.plusSeconds(60));
  }

  @Test
  default void passesOverTheUseOfAKeyThatIsGone() {
    Account alice = signedUp("alice");
    ApiKey never = keyOf(alice, newKey(), Fixtures.NOW);
    touch(never, Fixtures.NOW);
    assertThat(see(alice, () -> ports().apiKeys().list(alice.id()))).isEmpty();
  }

  @Test
  default void refusesAHashThatIsThereAlready() {
    Account alice = signedUp("alice");
    PresentedKey presented = newKey();
    in(alice, () -> ports().apiKeys().add(keyOf(alice, presented, Fixtures.NOW)));
    assertThatThrownBy(
            () -> in(alice, () -> ports().apiKeys().add(keyOf(alice, presented, Fixtures.NOW))))
        .isInstanceOf(RuntimeException.class);
  }

  private ApiKey storedKeyOf(Account owner, Instant now) {
    ApiKey key = keyOf(owner, newKey(), now);
    in(owner, () -> ports().apiKeys().add(key));
    return key;
  }

  private Optional<ApiKey> found(Sha256 hash) {
    return systemSees(() -> ports().apiKeys().findByHash(hash));
  }

  private Optional<Instant> lastUseOf(ApiKey key) {
    return found(key.hash()).orElseThrow().life().lastUsedAt();
  }

  private void touch(ApiKey key, Instant now) {
    inSystem(() -> ports().apiKeys().touch(key.id(), now));
  }

  private static ApiKey keyOf(Account owner, PresentedKey presented, Instant now) {
    return ApiKey.issue(
        new ApiKeyId(UUID.randomUUID()),
        owner.id(),
        presented,
        new ApiKey.Wishes("CI", Set.of(Scope.WRITE), Optional.empty()),
        now);
  }

  private static PresentedKey newKey() {
    byte[] entropy = new byte[PresentedKey.ENTROPY_BYTES];
    new SecureRandom().nextBytes(entropy);
    return PresentedKey.ofEntropy(entropy);
  }

  private static ApiKeyView viewOf(ApiKey key) {
    return new ApiKeyView(key.id(), key.name(), key.prefix(), key.scopes(), key.life());
  }
}
