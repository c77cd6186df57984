package dev.aether.adapter.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.application.Fixtures;
import dev.aether.application.asset.DeleteAsset;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many at once: for the last megabytes of a plan, with the same image, or with one that goes. */
class AssetRaceTest {
  private static final int CLIENTS = 20;
  private static final int ROUNDS = 20;
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(CLIENTS);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);

  private final Account alice = signedUp();

  @AfterAll
  static void close() {
    POOL.close();
  }

  @RepeatedTest(ROUNDS)
  void storesExactlyWhatThePlanHasRoomFor() {
    Race<Asset> race = Race.of(CLIENTS, client -> () -> add(Fixtures.assetOf(alice, 7_000_000)));
    assertThat(race.results()).hasSize(7);
    assertThat(race.refusals()).hasSize(CLIENTS - 7).containsOnly(ErrorCode.ASSET_QUOTA_EXCEEDED);
    assertThat(stored()).isEqualTo(7);
  }

  @RepeatedTest(ROUNDS)
  void keepsTheSameImageOnce() {
    AssetFile file = Fixtures.assetOf(alice, 1).file();
    Race<Asset> race =
        Race.of(CLIENTS, client -> () -> add(Fixtures.assetOf(alice, file, 30_000_000)));
    assertThat(race.refusals()).isEmpty();
    assertThat(race.results()).hasSize(CLIENTS).containsOnly(race.results().get(0));
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void isHeldToThePlanByTheDatabaseItself() {
    String insert =
        """
        insert into public.assets (id, user_id, sha256, media_type, bytes, width, height)
        values (?, ?, repeat('a', 64), 'image/png', 50000001, 1, 1)
        """;
    assertThatThrownBy(
            () ->
                PORTS
                    .units()
                    .run(
                        new Actor.User(alice.id()),
                        () ->
                            PORTS
                                .units()
                                .handle()
                                .execute(insert, UUID.randomUUID(), alice.id().value())))
        .hasStackTraceContaining("the plan has no room for this image");
  }

  @RepeatedTest(ROUNDS)
  void bringsNoImageLiveThatIsDeletedMeanwhile() {
    Asset asset = add(Fixtures.assetOf(alice, 1));
    Site site = Fixtures.siteOf(alice);
    Site shown =
        site.filled(
            Fixtures.freeSlug(), Fixtures.contentShowing("Bread", asset.id()), Fixtures.NOW);
    Site hidden = shown.filled(shown.slug(), Fixtures.contentTitled("Rolls"), Fixtures.NOW);
    run(() -> PORTS.sites().add(site));
    run(() -> PORTS.sites().replace(site, shown));
    UseCases use = new UseCases(PORTS);
    DeleteAsset delete = new DeleteAsset(PORTS.units(), PORTS.assets(), use.audit());
    Race.of(
        2,
        client ->
            client == 0
                ? () -> use.deploy(alice, site.id())
                : () -> {
                  run(() -> PORTS.sites().replace(shown, hidden));
                  delete.handle(new Actor.User(alice.id()), asset.id());
                  return null;
                });
    boolean deleted = see(() -> PORTS.assets().find(asset.id())).isEmpty();
    boolean live =
        see(() -> PORTS.sites().find(site.id())).orElseThrow().publishedVersion().stream()
            .anyMatch(version -> version == shown.version());
    assertThat(deleted && live).isFalse();
  }

  private void run(Runnable work) {
    PORTS.units().run(new Actor.User(alice.id()), work);
  }

  private <T> T see(Supplier<T> work) {
    return PORTS.units().as(new Actor.User(alice.id()), work);
  }

  private Asset add(Asset asset) {
    return PORTS.units().as(new Actor.User(alice.id()), () -> PORTS.assets().add(asset));
  }

  private long stored() {
    return PORTS
        .units()
        .as(
            new Actor.User(alice.id()),
            () -> PORTS.assets().list(alice.id(), new PageRequest(1, 1)).total());
  }

  private static Account signedUp() {
    Account account = Fixtures.somebody("racer");
    PORTS.units().run(new Actor.Service("race"), () -> PORTS.accounts().add(account, "hash"));
    return account;
  }
}
