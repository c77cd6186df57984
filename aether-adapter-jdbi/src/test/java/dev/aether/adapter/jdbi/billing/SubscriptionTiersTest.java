package dev.aether.adapter.jdbi.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.Fixtures;
import dev.aether.application.Ports;
import dev.aether.application.contract.SubscriptionsContract;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.price.ModelPrice;
import dev.aether.domain.billing.price.ModelPricing;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.billing.subscription.Subscription;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Money rules that the database repeats say what the domain says. */
class SubscriptionTiersTest {
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(2);
  private static final Ports PORTS = JdbiPorts.on(POOL);
  private static final JdbiUnitOfWork UNITS = (JdbiUnitOfWork) PORTS.units();
  private static final Actor SYSTEM = new Actor.Service("test");

  @AfterAll
  static void close() {
    POOL.close();
  }

  @Test
  void theTierInForceIsTheDomainsAtEachInstant() {
    Account alice = signedUp();
    List<Instant> instants =
        List.of(0, 1, 7, 8, 27, 28, 30, 31, 32, 34, 35, 37, 38, 39, 45, 400).stream()
            .flatMap(
                days -> {
                  Instant at = Fixtures.NOW.plus(Duration.ofDays(days));
                  return List.of(at.minusSeconds(1), at, at.plusSeconds(3600)).stream();
                })
            .toList();
    for (Subscription state : SubscriptionsContract.states()) {
      PORTS.units().run(SYSTEM, () -> PORTS.subscriptions().put(alice.id(), state));
      for (Instant now : instants) {
        assertThat(tierInForce(alice, now))
            .as("%s at %s", state, now)
            .isEqualTo(state.tierInForce(now));
      }
    }
  }

  @Test
  void theAccountsColumnsFollowTheSubscription() {
    Account alice = signedUp();
    for (Subscription state : SubscriptionsContract.states()) {
      PORTS.units().run(SYSTEM, () -> PORTS.subscriptions().put(alice.id(), state));
      List<String> columns =
          PORTS
              .units()
              .as(
                  SYSTEM,
                  () ->
                      UNITS
                          .handle()
                          .createQuery(
                              "select subscription_tier || ' ' || subscription_status"
                                  + " from public.users where id = :id")
                          .bind("id", alice.id().value())
                          .mapTo(String.class)
                          .list());
      assertThat(columns)
          .containsExactly(state.tierInForce(Instant.now()).wire() + " " + state.status().wire());
    }
  }

  @Test
  void aCostIsTheDomainsForEachModelAndDay() {
    ModelPricing pricing = PORTS.units().as(SYSTEM, () -> PORTS.modelPrices().all());
    assertThat(pricing.rows()).hasSameSizeAs(ModelPricing.official().rows());
    for (ModelPrice price : pricing.rows()) {
      for (long tokens : new long[] {0, 1, 3, 999, 1_000_003, 4_000_000_000L}) {
        for (int days : new int[] {0, 1, 200, 2000}) {
          LocalDate day = price.validFrom().plusDays(days);
          ModelUsage usage = new ModelUsage(tokens, tokens / 3, tokens % 7);
          assertThat(cost(price.model(), usage, day))
              .as("%s of %s on %s", usage, price.model(), day)
              .isEqualByComparingTo(
                  ModelPricing.official().cost(price.model(), usage, day).amount());
        }
      }
    }
  }

  @Test
  void aModelWithoutAPriceIsRefused() {
    ModelUsage usage = ModelUsage.tokens(1, 1);
    LocalDate today = LocalDate.parse("2026-03-01");
    assertThat(refusal(() -> cost("no-such-model", usage, today))).contains("has no price");
    assertThat(refusal(() -> cost("gpt-4o", usage, LocalDate.parse("2020-01-01"))))
        .contains("has no price");
  }

  @Test
  void aLimitIsAskedForByNameAndOfOneselfOnly() {
    Account alice = signedUp();
    Account bob = signedUp();
    Actor aliceActs = new Actor.User(alice.id());
    for (String resource : List.of("sites", "ai_credits")) {
      assertThat(hasRoom(aliceActs, alice, resource)).as(resource).isTrue();
    }
    assertThat(hasRoom(aliceActs, alice, "custom_domains")).isFalse();
    for (int i = 0; i < 3; i++) {
      PORTS.units().run(aliceActs, () -> PORTS.sites().add(Fixtures.siteOf(alice)));
    }
    for (int i = 0; i < 10; i++) {
      PORTS.units().run(aliceActs, () -> PORTS.credits().reserve(java.util.UUID.randomUUID()));
    }
    assertThat(hasRoom(aliceActs, alice, "sites")).isFalse();
    assertThat(hasRoom(aliceActs, alice, "ai_credits")).isFalse();
    assertThat(refusal(() -> hasRoom(aliceActs, bob, "sites"))).contains("no such user");
    assertThat(refusal(() -> hasRoom(aliceActs, alice, "coffee"))).contains("no limit of coffee");
    subscribe(alice, Tier.BUSINESS);
    for (String resource : List.of("sites", "ai_credits", "custom_domains")) {
      assertThat(hasRoom(aliceActs, alice, resource)).as(resource).isTrue();
    }
  }

  private static void subscribe(Account account, Tier tier) {
    PORTS
        .units()
        .run(
            SYSTEM,
            () ->
                UNITS
                    .handle()
                    .execute(
                        "update public.users set subscription_tier = ? where id = ?",
                        tier.wire(),
                        account.id().value()));
  }

  private static boolean hasRoom(Actor actor, Account account, String resource) {
    return PORTS
        .units()
        .as(
            actor,
            () ->
                UNITS
                    .handle()
                    .createQuery("select public.check_subscription_limit(:user, :resource)")
                    .bind("user", account.id().value())
                    .bind("resource", resource)
                    .mapTo(Boolean.class)
                    .one());
  }

  private static Tier tierInForce(Account account, Instant now) {
    return PORTS
        .units()
        .as(
            SYSTEM,
            () ->
                Tier.ofWire(
                    UNITS
                        .handle()
                        .createQuery(
                            "select aether.tier_in_force(s, :now) from public.subscriptions s"
                                + " where user_id = :user")
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("user", account.id().value())
                        .mapTo(String.class)
                        .one()));
  }

  private static BigDecimal cost(String model, ModelUsage usage, LocalDate day) {
    return PORTS
        .units()
        .as(
            SYSTEM,
            () ->
                UNITS
                    .handle()
                    .createQuery("select public.calculate_ai_cost(:m, :i, :o, :n, :d)")
                    .bind("m", model)
                    .bind("i", usage.inputTokens())
                    .bind("o", usage.outputTokens())
                    .bind("n", usage.images())
                    .bind("d", day)
                    .mapTo(BigDecimal.class)
                    .one());
  }

  private static String refusal(Runnable work) {
    try {
      work.run();
      return "";
    } catch (UnableToExecuteStatementException e) {
      return e.getMessage();
    }
  }

  private static Account signedUp() {
    Account account = Fixtures.somebody("payer");
    PORTS.units().run(SYSTEM, () -> PORTS.accounts().add(account, "hash"));
    return account;
  }
}
