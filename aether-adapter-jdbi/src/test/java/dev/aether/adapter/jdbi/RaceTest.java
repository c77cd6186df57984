package dev.aether.adapter.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.application.Fixtures;
import dev.aether.application.Ports;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** Many at once, released together: the outcome is exactly the limit. */
class RaceTest {
  private static final int CLIENTS = 24;
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(CLIENTS);
  private static final Ports PORTS = JdbiPorts.on(POOL);
  private static final Actor SYSTEM = new Actor.Service("race");

  private final Account alice = signedUp();
  private final Actor aliceActs = new Actor.User(alice.id());

  @AfterAll
  static void close() {
    POOL.close();
  }

  @RepeatedTest(5)
  void reservesExactlyTheMonthsCredits() throws InterruptedException {
    List<ErrorCode> refusals =
        release(
            () -> PORTS.units().run(aliceActs, () -> PORTS.credits().reserve(UUID.randomUUID())));
    assertThat(refusals).hasSize(CLIENTS - 10).containsOnly(ErrorCode.AI_QUOTA_EXCEEDED);
    assertThat(used()).isEqualTo(10);
  }

  @RepeatedTest(5)
  void createsExactlyTheSitesOfThePlan() throws InterruptedException {
    List<ErrorCode> refusals =
        release(
            () ->
                PORTS
                    .units()
                    .run(
                        aliceActs,
                        () -> {
                          PORTS
                              .quotas()
                              .lockSites(alice.id())
                              .requireOneMore(ErrorCode.SITE_LIMIT_EXCEEDED, "full");
                          PORTS.sites().add(Fixtures.siteOf(alice));
                        }));
    assertThat(refusals).hasSize(CLIENTS - 3).containsOnly(ErrorCode.SITE_LIMIT_EXCEEDED);
  }

  @RepeatedTest(5)
  void givesASlugToOne() throws InterruptedException {
    var slug = Fixtures.freeSlug();
    List<ErrorCode> refusals =
        release(
            () -> {
              Site site =
                  Fixtures.siteOf(alice).filled(slug, Fixtures.contentTitled("x"), Fixtures.NOW);
              PORTS.units().run(aliceActs, () -> PORTS.sites().add(site));
            });
    assertThat(refusals).hasSize(CLIENTS - 1).containsOnly(ErrorCode.SITE_SLUG_TAKEN);
  }

  @RepeatedTest(5)
  void acceptsOneReplacementOfAVersion() throws InterruptedException {
    Site site = storedSite();
    List<ErrorCode> refusals =
        release(
            () -> {
              Site next =
                  site.filled(Fixtures.freeSlug(), Fixtures.contentTitled("next"), Fixtures.NOW);
              PORTS.units().run(aliceActs, () -> PORTS.sites().replace(site, next));
            });
    assertThat(refusals).hasSize(CLIENTS - 1).containsOnly(ErrorCode.SITE_VERSION_CONFLICT);
  }

  @RepeatedTest(5)
  void startsAGenerationOnceAndSettlesItOnce() throws InterruptedException {
    Generation generation = Fixtures.generationOf(alice, storedSite());
    PORTS
        .units()
        .run(
            aliceActs,
            () -> {
              PORTS.credits().reserve(generation.id().value());
              PORTS.generations().add(generation, "model");
            });
    List<ErrorCode> refusals =
        release(
            () ->
                PORTS
                    .units()
                    .run(
                        SYSTEM,
                        () -> {
                          PORTS.generations().replace(generation.failed("raced"));
                          PORTS.credits().release(generation.id().value());
                        }));
    assertThat(refusals).hasSize(CLIENTS - 1).containsOnly(ErrorCode.AI_GENERATION_CONFLICT);
    assertThat(used()).isZero();
  }

  @RepeatedTest(3)
  void numbersDeploymentsWithoutGapsOrTwins() throws InterruptedException {
    Site site = storedSite();
    List<Integer> sequences = Collections.synchronizedList(new ArrayList<>());
    List<ErrorCode> refusals =
        release(
            () ->
                PORTS
                    .units()
                    .run(
                        aliceActs,
                        () -> {
                          int sequence = PORTS.deployments().nextSequence(site.id());
                          Deployment deployment = Fixtures.deploymentOf(alice, site, sequence);
                          PORTS.deployments().add(deployment);
                          sequences.add(sequence);
                        }));
    assertThat(refusals).isEmpty();
    assertThat(sequences).hasSize(CLIENTS).doesNotHaveDuplicates();
    assertThat(Collections.max(sequences)).isEqualTo(CLIENTS);
  }

  private Site storedSite() {
    Site site = Fixtures.siteOf(alice);
    PORTS.units().run(aliceActs, () -> PORTS.sites().add(site));
    return site;
  }

  private int used() {
    return PORTS
        .units()
        .as(aliceActs, () -> PORTS.profiles().find(alice.id()))
        .orElseThrow()
        .credits()
        .used();
  }

  private static Account signedUp() {
    Account account = Fixtures.somebody("racer");
    PORTS.units().run(SYSTEM, () -> PORTS.accounts().add(account, "hash"));
    return account;
  }

  /** Runs it on every client at the same moment; the codes of those that were refused. */
  private static List<ErrorCode> release(Runnable work) throws InterruptedException {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        running.add(
            clients.submit(
                () -> {
                  start.await();
                  work.run();
                  return null;
                }));
      }
      start.countDown();
      List<ErrorCode> refusals = new ArrayList<>();
      for (Future<?> client : running) {
        try {
          client.get();
        } catch (ExecutionException e) {
          refusals.add(((DomainException) e.getCause()).code());
        }
      }
      return refusals;
    } finally {
      clients.shutdownNow();
    }
  }
}
