package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.billing.Profile;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * See {@link dev.aether.application.account.Accounts} and {@link
 * dev.aether.application.billing.Profiles}.
 */
public interface AccountsContract extends Contract {

  @Test
  default void findsWhoSignedUpByHisAddress() {
    Account alice = Fixtures.somebody("alice");
    inSystem(() -> ports().accounts().add(alice, "the hash"));

    var found = systemSees(() -> ports().accounts().credentialsOf(alice.email())).orElseThrow();

    assertThat(found.account()).isEqualTo(alice);
    assertThat(found.passwordHash()).isEqualTo("the hash");
  }

  @Test
  default void knowsNobodyByAnUnknownAddress() {
    Account stranger = Fixtures.somebody("stranger");
    assertThat(systemSees(() -> ports().accounts().credentialsOf(stranger.email()))).isEmpty();
  }

  @Test
  default void refusesAnAddressThatIsTaken() {
    Account alice = signedUp("alice");
    Account again =
        new Account(
            new UserId(UUID.randomUUID()), alice.email(), alice.fullName(), alice.createdAt());
    Contract.assertRefused(
        ErrorCode.AUTH_EMAIL_TAKEN,
        () -> inSystem(() -> ports().accounts().add(again, "another hash")));
  }

  @Test
  default void isClosedToUsers() {
    Account alice = signedUp("alice");
    assertThatThrownBy(() -> see(alice, () -> ports().accounts().credentialsOf(alice.email())))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void beginsOnTheFreeTierWithNothingUsed() {
    Account alice = signedUp("alice");
    Profile profile = see(alice, () -> ports().profiles().find(alice.id())).orElseThrow();
    assertThat(profile.tier()).isEqualTo(Tier.FREE);
    assertThat(profile.email()).isEqualTo(alice.email().value());
    assertThat(profile.credits().used()).isZero();
    assertThat(profile.stats()).isEqualTo(new Profile.Stats(0, 0, 0));
  }

  @Test
  default void showsAProfileToItsOwnerOnly() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().profiles().find(alice.id()))).isEmpty();
  }
}
