package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.account.Identity;
import dev.aether.application.account.RecordKind;
import dev.aether.application.account.UserMetadata;
import dev.aether.application.billing.Profile;
import dev.aether.application.billing.ProfileChanges;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.UserId;
import dev.aether.domain.account.Username;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
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
  default void keepsPasswordsHere() {
    assertThat(systemSees(() -> ports().accounts().areKeptHere())).isTrue();
  }

  @Test
  default void forgetsAnAccountWithAllThatIsItsOwn() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    Site hers = storedSiteOf(alice);
    Site his = storedSiteOf(bob);
    assertThat(systemSees(() -> ports().accounts().passwordHash(alice.id()))).contains("hash");

    inSystem(() -> ports().accounts().remove(alice.id()));
    inSystem(() -> ports().accounts().remove(alice.id()));

    assertThat(systemSees(() -> ports().accounts().credentialsOf(alice.email()))).isEmpty();
    assertThat(systemSees(() -> ports().accounts().passwordHash(alice.id()))).isEmpty();
    assertThat(systemSees(() -> ports().accounts().isActive(alice.id()))).isFalse();
    assertThat(systemSees(() -> ports().sites().find(hers.id()))).isEmpty();
    assertThat(systemSees(() -> ports().sites().find(his.id()))).isPresent();
  }

  @Test
  default void tellsTheHolderWhatIsKeptOfHimAndNobodyElse() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    Site hers = storedSiteOf(alice);

    assertThat(recordsOf(alice, alice, RecordKind.PROFILE))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(alice.id().toString(), alice.email().value());
    assertThat(recordsOf(alice, alice, RecordKind.SITES))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(hers.id().toString(), hers.slug().value());
    assertThat(recordsOf(bob, bob, RecordKind.SITES)).isEmpty();
    for (RecordKind kind : RecordKind.values()) {
      assertThat(recordsOf(bob, alice, kind)).as(kind.wire()).isEmpty();
    }
  }

  private List<String> recordsOf(Account reader, Account holder, RecordKind kind) {
    List<String> records = new ArrayList<>();
    in(reader, () -> ports().accountRecords().each(holder.id(), kind, records::add));
    return records;
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
  default void showsWhatSomebodyToldOfHimself() {
    Account alice = Fixtures.somebody("alice");
    UserMetadata told = new UserMetadata("{\"plan\": {\"a\": 1}, \"full_name\": \"X\"}");
    inSystem(() -> ports().accounts().add(alice, "hash", told));
    inSystem(
        () ->
            ports()
                .accounts()
                .tell(alice.id(), new UserMetadata("{\"plan\": null, \"city\": \"Lyon\"}")));
    Identity identity = identity(alice).orElseThrow();
    PropValue.Fields metadata = (PropValue.Fields) JsonReader.read(identity.userMetadata());
    assertThat(metadata.values().keySet()).contains("city").doesNotContain("plan");
    assertThat(metadata.text("city", "")).isEqualTo("Lyon");
    assertThat(identity.account().id()).isEqualTo(alice.id());
    assertThat(identity.appMetadata()).contains("email");
    assertThat(identity.lastSignInAt()).isEmpty();
    inSystem(() -> ports().accounts().signedIn(alice.id()));
    assertThat(identity(alice).orElseThrow().lastSignInAt()).isPresent();
  }

  @Test
  default void refusesMoreThanThereIsRoomFor() {
    Account alice = signedUp("alice");
    String much = "x".repeat(UserMetadata.MAX_BYTES / 2);
    inSystem(() -> ports().accounts().tell(alice.id(), metadata("a", much)));
    Contract.assertRefused(
        ErrorCode.VAL_INVALID_INPUT,
        () -> inSystem(() -> ports().accounts().tell(alice.id(), metadata("b", much))));
    assertThat(identity(alice).orElseThrow().userMetadata()).doesNotContain("\"b\"");
  }

  @Test
  default void changesAPassword() {
    Account alice = signedUp("alice");
    inSystem(() -> ports().accounts().changePassword(alice.id(), "another hash"));
    assertThat(
            systemSees(() -> ports().accounts().credentialsOf(alice.email()))
                .orElseThrow()
                .passwordHash())
        .isEqualTo("another hash");
  }

  @Test
  default void knowsNoIdentityOfNobody() {
    assertThat(identity(Fixtures.somebody("stranger"))).isEmpty();
  }

  private Optional<Identity> identity(Account account) {
    return systemSees(() -> ports().accounts().identity(account.id()));
  }

  private static UserMetadata metadata(String name, String value) {
    return new UserMetadata("{\"" + name + "\": \"" + value + "\"}");
  }

  @Test
  default void knowsWhoMayComeIn() {
    Account alice = signedUp("alice");
    assertThat(systemSees(() -> ports().accounts().isActive(alice.id()))).isTrue();
    Account nobody = Fixtures.somebody("nobody");
    assertThat(systemSees(() -> ports().accounts().isActive(nobody.id()))).isFalse();
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
  default void changesWhatSomebodyIsCalled() {
    Account alice = signedUp("alice");
    Username name = new Username("ada_" + UUID.randomUUID().toString().substring(0, 8));
    change(
        alice, Optional.of(name), Optional.of("Ada"), Optional.of(URI.create("https://a.test/p")));
    change(alice, Optional.empty(), Optional.of(""), Optional.empty());
    Profile.Person person =
        see(alice, () -> ports().profiles().find(alice.id())).orElseThrow().person();
    assertThat(person)
        .isEqualTo(
            new Profile.Person(
                Optional.of(name.value()), Optional.empty(), Optional.of("https://a.test/p")));
    Account bob = signedUp("bob");
    Contract.assertRefused(
        ErrorCode.AUTH_USERNAME_TAKEN,
        () -> change(bob, Optional.of(name), Optional.empty(), Optional.empty()));
  }

  private void change(
      Account account, Optional<Username> username, Optional<String> name, Optional<URI> avatar) {
    in(
        account,
        () -> ports().profiles().change(account.id(), new ProfileChanges(username, name, avatar)));
  }

  @Test
  default void showsAProfileToItsOwnerOnly() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().profiles().find(alice.id()))).isEmpty();
  }
}
