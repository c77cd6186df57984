package dev.aether.adapter.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.application.Fixtures;
import dev.aether.application.access.StoredAnswer;
import dev.aether.application.billing.RequestWindows;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.IdempotencyKey;
import dev.aether.domain.account.Account;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditChain;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.audit.AuditEvent;
import dev.aether.domain.audit.AuditHead;
import dev.aether.domain.audit.AuditMetadata;
import dev.aether.domain.audit.AuditOrigin;
import dev.aether.domain.audit.AuditVerdict;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.rate.RateLimit;
import dev.aether.domain.billing.rate.RateLimitDecision;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Fifty at once for one key or one chain: it is done once, and nothing gets lost. */
class AccessRaceTest {
  private static final int CLIENTS = 50;
  private static final int ROUNDS = 20;
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(CLIENTS);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);
  private static final JdbiPorts OTHER_SERVER = JdbiPorts.on(POOL);
  private static final Actor SYSTEM = new Actor.Service("race");
  private static final Sha256 REQUEST = Sha256.of("POST /api/sites");

  @AfterAll
  static void close() {
    POOL.close();
  }

  @RepeatedTest(ROUNDS)
  void doesWhatManySendUnderOneKeyOnce() {
    Account alice = signedUpOn(Tier.PRO);
    IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
    Race<StoredAnswer> race = Race.of(CLIENTS, client -> () -> createOnce(alice, key));
    List<Site> sites = sitesOf(alice);
    assertThat(sites).hasSize(1);
    StoredAnswer answer = answerWith(sites.get(0));
    assertThat(race.results()).isNotEmpty().containsOnly(answer);
    assertThat(race.refusals()).allMatch(ErrorCode.IDEMPOTENCY_IN_FLIGHT::equals);
    assertThat(createOnce(alice, key)).isEqualTo(answer);
    assertThat(sitesOf(alice)).hasSize(1);
  }

  @RepeatedTest(ROUNDS)
  void admitsExactlyTheLimitOverTwoServers() {
    RequestWindows.Key key = new RequestWindows.Key("user:" + UUID.randomUUID(), "sites");
    RateLimit limit = RateLimit.hourly(20);
    Race<RateLimitDecision> race =
        Race.of(
            CLIENTS,
            client -> {
              JdbiPorts server = client % 2 == 0 ? PORTS : OTHER_SERVER;
              return () ->
                  server.units().as(SYSTEM, () -> server.requestWindows().take(key, limit));
            });
    assertThat(race.results().stream().filter(RateLimitDecision::allowed)).hasSize(20);
    assertThat(
            race.results().stream()
                .filter(RateLimitDecision::allowed)
                .map(RateLimitDecision::remaining))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 20).boxed().toList());
  }

  @Test
  void makesNobodyWaitForAKeyThatIsBeingUsed() {
    Account alice = signedUpOn(Tier.PRO);
    IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
    Race<StoredAnswer> meanwhile =
        PORTS
            .units()
            .as(
                actorOf(alice),
                () -> {
                  PORTS.idempotencyKeys().begin(alice.id(), key, REQUEST, Fixtures.NOW);
                  return Race.of(CLIENTS, client -> () -> createOnce(alice, key));
                });
    assertThat(meanwhile.refusals()).hasSize(CLIENTS).containsOnly(ErrorCode.IDEMPOTENCY_IN_FLIGHT);
    assertThat(sitesOf(alice)).isEmpty();
  }

  @RepeatedTest(ROUNDS)
  void chainsWhatManyRecordWithoutAGap() {
    Account alice = signedUpOn(Tier.FREE);
    Race<UUID> race =
        Race.of(
            CLIENTS,
            client ->
                () -> {
                  AuditEvent event = eventBy(SYSTEM);
                  PORTS
                      .units()
                      .run(SYSTEM, () -> PORTS.auditTrail().record(event, Optional.of(alice.id())));
                  return event.id();
                });
    assertThat(race.refusals()).isEmpty();
    List<AuditEntry> chain =
        PORTS.units().as(SYSTEM, () -> PORTS.auditTrail().chain(Optional.of(alice.id()), 1, 1000));
    AuditHead head =
        PORTS.units().as(SYSTEM, () -> PORTS.auditTrail().head(Optional.of(alice.id())));
    assertThat(chain)
        .extracting(entry -> entry.event().id())
        .containsExactlyInAnyOrderElementsOf(race.results());
    assertThat(AuditChain.empty().verify(chain, Optional.of(head)))
        .isEqualTo(new AuditVerdict.Intact(head));
  }

  @RepeatedTest(ROUNDS)
  void locksNothingForGoodWhereManyCreateAndRecord() {
    Account alice = signedUpOn(Tier.PRO);
    Race<Boolean> race =
        Race.of(
            CLIENTS,
            client ->
                () -> {
                  PORTS
                      .units()
                      .run(
                          client % 2 == 0 ? actorOf(alice) : SYSTEM,
                          () -> {
                            if (client % 2 == 0) {
                              PORTS.quotas().lockSites(alice.id());
                              PORTS.sites().add(Fixtures.siteOf(alice));
                            }
                            Actor actor = client % 2 == 0 ? actorOf(alice) : SYSTEM;
                            PORTS.auditTrail().record(eventBy(actor), Optional.of(alice.id()));
                          });
                  return true;
                });
    assertThat(race.refusals()).isEmpty();
    assertThat(race.results()).hasSize(CLIENTS);
  }

  private static StoredAnswer createOnce(Account user, IdempotencyKey key) {
    return PORTS
        .units()
        .as(
            actorOf(user),
            () -> {
              Optional<StoredAnswer> before =
                  PORTS.idempotencyKeys().begin(user.id(), key, REQUEST, Fixtures.NOW);
              if (before.isPresent()) {
                return before.get();
              }
              Site site = Fixtures.siteOf(user);
              PORTS.sites().add(site);
              PORTS.idempotencyKeys().finish(user.id(), key, answerWith(site));
              return answerWith(site);
            });
  }

  private static StoredAnswer answerWith(Site site) {
    return new StoredAnswer(201, new TreeMap<>(), site.id().toString());
  }

  private static List<Site> sitesOf(Account owner) {
    return PORTS
        .units()
        .as(
            actorOf(owner),
            () ->
                PORTS
                    .units()
                    .handle()
                    .createQuery("select id from public.sites where user_id = :owner")
                    .bind("owner", owner.id().value())
                    .mapTo(UUID.class)
                    .stream()
                    .map(id -> PORTS.sites().find(new SiteId(id)))
                    .flatMap(Optional::stream)
                    .toList());
  }

  private static AuditEvent eventBy(Actor actor) {
    return AuditEvent.of(
        UUID.randomUUID(),
        Fixtures.NOW,
        actor,
        AuditAction.SITE_UPDATE,
        Optional.empty(),
        AuditOrigin.unknown(),
        AuditMetadata.none());
  }

  private static Actor actorOf(Account account) {
    return new Actor.User(account.id());
  }

  private static Account signedUpOn(Tier tier) {
    Account account = Fixtures.somebody("racer");
    PORTS.units().run(SYSTEM, () -> PORTS.accounts().add(account, "hash"));
    PORTS.changeTier(account.id(), tier);
    return account;
  }
}
