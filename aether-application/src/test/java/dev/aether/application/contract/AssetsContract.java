package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.asset.Assets;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.Account;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** See {@link Assets}. */
public interface AssetsContract extends Contract {

  @Test
  default void findsWhatWasAddedByIdAndByBytes() {
    Account alice = signedUp("alice");
    Asset asset = Fixtures.assetOf(alice, 1_000);
    assertThat(see(alice, () -> assets().add(asset))).isEqualTo(asset);
    assertThat(see(alice, () -> assets().find(asset.id()))).contains(asset);
    assertThat(see(alice, () -> assets().find(alice.id(), asset.file()))).contains(asset);
  }

  @Test
  default void keepsTheSameBytesOfAnAccountOnceAndOfEachAccount() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    Asset first = Fixtures.assetOf(alice, 1_000);
    Asset again = Fixtures.assetOf(alice, first.file(), 1_000);
    Asset his = Fixtures.assetOf(bob, first.file(), 1_000);
    in(alice, () -> assets().add(first));
    assertThat(see(alice, () -> assets().add(again))).isEqualTo(first);
    assertThat(see(bob, () -> assets().add(his))).isEqualTo(his);
    assertThat(see(alice, () -> assets().find(again.id()))).isEmpty();
  }

  @Test
  default void listsTheNewestFirstInPages() {
    Account alice = signedUp("alice");
    Asset old = Fixtures.assetOf(alice, 1);
    Asset young = Fixtures.later(Fixtures.assetOf(alice, 1));
    in(alice, () -> assets().add(old));
    in(alice, () -> assets().add(young));
    assertThat(see(alice, () -> assets().list(alice.id(), new PageRequest(1, 10))))
        .isEqualTo(new Assets.Page(List.of(young, old), 2));
    assertThat(see(alice, () -> assets().list(alice.id(), new PageRequest(2, 1))))
        .isEqualTo(new Assets.Page(List.of(old), 2));
    assertThat(see(alice, () -> assets().list(alice.id(), new PageRequest(9, 10))))
        .isEqualTo(new Assets.Page(List.of(), 2));
  }

  @Test
  default void refusesWhatThePlanHasNoRoomFor() {
    Account alice = signedUp("alice");
    in(alice, () -> assets().add(Fixtures.assetOf(alice, 49_999_999)));
    Contract.assertRefused(
        ErrorCode.ASSET_QUOTA_EXCEEDED,
        () -> in(alice, () -> assets().add(Fixtures.assetOf(alice, 2))));
    Contract.assertRefused(
        ErrorCode.ASSET_QUOTA_EXCEEDED, () -> in(alice, () -> assets().requireRoom(alice.id(), 2)));
    in(alice, () -> assets().add(Fixtures.assetOf(alice, 1)));
    ports().changeTier(alice.id(), Tier.STARTER);
    in(alice, () -> assets().add(Fixtures.assetOf(alice, 950_000_000)));
  }

  @Test
  default void countsNothingTwice() {
    Account alice = signedUp("alice");
    Asset large = Fixtures.assetOf(alice, 50_000_000);
    in(alice, () -> assets().add(large));
    assertThat(see(alice, () -> assets().add(Fixtures.assetOf(alice, large.file(), large.bytes()))))
        .isEqualTo(large);
  }

  @Test
  default void hidesWhatIsSomebodyElses() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    Asset hers = Fixtures.assetOf(alice, 1);
    in(alice, () -> assets().add(hers));
    assertThat(see(bob, () -> assets().find(hers.id()))).isEmpty();
    assertThat(see(bob, () -> assets().find(alice.id(), hers.file()))).isEmpty();
    assertThat(see(bob, () -> assets().list(alice.id(), new PageRequest(1, 10))).assets())
        .isEmpty();
    in(bob, () -> assets().remove(hers.id()));
    assertThat(see(alice, () -> assets().find(hers.id()))).contains(hers);
    assertThatThrownBy(() -> in(bob, () -> assets().add(Fixtures.assetOf(alice, 1))))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void removes() {
    Account alice = signedUp("alice");
    Asset asset = Fixtures.assetOf(alice, 50_000_000);
    in(alice, () -> assets().add(asset));
    in(alice, () -> assets().remove(asset.id()));
    assertThat(see(alice, () -> assets().find(asset.id()))).isEmpty();
    in(alice, () -> assets().add(Fixtures.assetOf(alice, 50_000_000)));
  }

  @Test
  default void tellsWhichSitesSpeakOfIt() {
    Account alice = signedUp("alice");
    Asset shown = Fixtures.assetOf(alice, 1);
    Asset named = Fixtures.assetOf(alice, 1);
    Asset other = Fixtures.assetOf(alice, 1);
    Site site =
        Fixtures.siteOf(alice)
            .filled(
                Fixtures.freeSlug(),
                Fixtures.contentSaying("Bakery", "https://a.example" + shown.file().path()),
                Fixtures.NOW);
    Site byId =
        Fixtures.siteOf(alice)
            .filled(
                Fixtures.freeSlug(),
                Fixtures.contentSaying("Bakery", "asset:" + named.id()),
                Fixtures.NOW);
    in(alice, () -> ports().sites().add(site));
    in(alice, () -> ports().sites().add(byId));
    assertThat(see(alice, () -> assets().sitesWith(shown))).containsExactly(site.id());
    assertThat(see(alice, () -> assets().sitesWith(named))).containsExactly(byId.id());
    assertThat(see(alice, () -> assets().sitesWith(other))).isEmpty();
  }

  @Test
  default void findsThoseOfSeveralThatTheOwnerHas() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    Asset one = Fixtures.assetOf(alice, 1);
    Asset two = Fixtures.copiedAssetOf(alice, 1);
    Asset his = Fixtures.assetOf(bob, 1);
    in(alice, () -> assets().add(one));
    in(alice, () -> assets().add(two));
    in(bob, () -> assets().add(his));
    Set<AssetId> asked = Set.of(one.id(), two.id(), his.id(), Fixtures.assetOf(alice, 1).id());
    assertThat(systemSees(() -> assets().find(alice.id(), asked)))
        .containsExactlyInAnyOrder(one, two);
    assertThat(see(bob, () -> assets().find(alice.id(), asked))).isEmpty();
    assertThat(systemSees(() -> assets().find(alice.id(), Set.of()))).isEmpty();
  }

  @Test
  default void keepsCopiesAndTheirAddresses() {
    Account alice = signedUp("alice");
    Asset asset = Fixtures.copiedAssetOf(alice, 50_000_000);
    AssetFile copy = asset.copies().get(0).file();
    Site site =
        Fixtures.siteOf(alice)
            .filled(
                Fixtures.freeSlug(),
                Fixtures.contentSaying("Bakery", "https://a.example" + copy.path()),
                Fixtures.NOW);
    in(alice, () -> assets().add(asset));
    in(alice, () -> ports().sites().add(site));
    assertThat(see(alice, () -> assets().find(asset.id()))).contains(asset);
    assertThat(see(alice, () -> assets().sitesWith(asset))).containsExactly(site.id());
    assertThat(systemSees(() -> assets().unowned(Set.of(asset.file(), copy)))).isEmpty();
    in(alice, () -> assets().remove(asset.id()));
    assertThat(systemSees(() -> assets().unowned(Set.of(copy)))).containsExactly(copy);
  }

  @Test
  default void tellsTheSystemWhatNobodyHas() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    Asset hers = Fixtures.assetOf(alice, 1);
    Asset gone = Fixtures.assetOf(alice, 1);
    in(alice, () -> assets().add(hers));
    in(bob, () -> assets().add(Fixtures.assetOf(bob, gone.file(), 1)));
    AssetFile nobodys = Fixtures.assetOf(alice, 1).file();
    assertThat(systemSees(() -> assets().unowned(Set.of(hers.file(), gone.file(), nobodys))))
        .containsExactly(nobodys);
    assertThat(systemSees(() -> assets().unowned(Set.of()))).isEmpty();
    assertThatThrownBy(() -> in(alice, () -> assets().unowned(Set.of(nobodys))))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void goesWithItsAccount() {
    Account alice = signedUp("alice");
    Asset hers = Fixtures.assetOf(alice, 1);
    in(alice, () -> assets().add(hers));
    inSystem(() -> ports().accounts().remove(alice.id()));
    assertThat(systemSees(() -> assets().find(hers.id()))).isEmpty();
  }

  private Assets assets() {
    return ports().assets();
  }
}
