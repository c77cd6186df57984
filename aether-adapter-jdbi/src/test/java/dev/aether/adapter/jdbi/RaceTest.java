package dev.aether.adapter.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.application.Fixtures;
import dev.aether.application.Ports;
import dev.aether.application.site.Basis;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.backup.BackupId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** Many at once, released together: the outcome is exactly the limit. */
class RaceTest {
  private static final int CLIENTS = 50;
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(CLIENTS);
  private static final Ports PORTS = JdbiPorts.on(POOL);
  private static final Actor SYSTEM = new Actor.Service("race");

  private final Account alice = signedUp();
  private final Actor aliceActs = new Actor.User(alice.id());

  @AfterAll
  static void close() {
    POOL.close();
  }

  @RepeatedTest(20)
  void reservesExactlyTheMonthsCredits() {
    List<ErrorCode> refusals =
        release(
            () -> PORTS.units().run(aliceActs, () -> PORTS.credits().reserve(UUID.randomUUID())));
    assertThat(refusals).hasSize(CLIENTS - 10).containsOnly(ErrorCode.AI_QUOTA_EXCEEDED);
    assertThat(used()).isEqualTo(10);
  }

  @RepeatedTest(20)
  void createsExactlyTheSitesOfThePlan() {
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

  /** Each fourth client creates, copies, restores or generates. */
  @RepeatedTest(20)
  void makesExactlyTheSitesOfThePlanWhicheverWay() {
    Site original = storedSite();
    PORTS
        .units()
        .run(
            aliceActs,
            () ->
                PORTS
                    .sites()
                    .replace(
                        original,
                        original.filled(
                            original.slug(), Fixtures.contentTitled("Original"), Fixtures.NOW)));
    UseCases use = new UseCases(PORTS);
    BackupId backup = use.backUp(alice, original.id());
    Race<SiteId> race =
        Race.of(
            CLIENTS,
            client ->
                () ->
                    switch (client % 4) {
                      case 0 -> use.create(alice);
                      case 1 -> use.duplicate(alice, original.id());
                      case 2 -> use.restoreAsNew(alice, backup);
                      default -> use.generate(alice);
                    });
    assertThat(race.results()).hasSize(2).doesNotHaveDuplicates();
    assertThat(race.refusals()).hasSize(CLIENTS - 2).containsOnly(ErrorCode.SITE_LIMIT_EXCEEDED);
    assertThat(PORTS.units().as(aliceActs, () -> PORTS.quotas().lockSites(alice.id())).used())
        .isEqualTo(3);
  }

  @RepeatedTest(20)
  void keepsExactlyTheBackupsOfThePlan() {
    Site site = storedSite();
    UseCases use = new UseCases(PORTS);
    Race<BackupId> race = Race.of(CLIENTS, client -> () -> use.backUp(alice, site.id()));
    assertThat(race.results()).hasSize(1);
    assertThat(race.refusals()).hasSize(CLIENTS - 1).containsOnly(ErrorCode.SUB_LIMIT_EXCEEDED);
  }

  /** Half go back to the first, half to the second: whoever comes last is what visitors see. */
  @RepeatedTest(5)
  void goesBackInTheOrderOfItsNumbers() {
    UseCases use = new UseCases(PORTS);
    SiteId site = use.create(alice);
    DeploymentId first = use.deploy(alice, site).id();
    use.rename(alice, site, "Another name", new Basis.Latest());
    DeploymentId second = use.deploy(alice, site).id();

    Race<Deployment> race =
        Race.of(
            CLIENTS, client -> () -> use.rollBack(alice, site, client % 2 == 0 ? first : second));

    assertThat(race.refusals()).containsOnly(ErrorCode.DEPLOY_ROLLBACK_REFUSED);
    assertThat(race.results())
        .extracting(Deployment::sequence)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(3, 3 + race.results().size()).boxed().toList());
    Deployment last = race.results().stream().max(Deployment.BY_SEQUENCE).orElseThrow();
    assertThat(PORTS.units().as(SYSTEM, () -> PORTS.deployments().live(site))).contains(last);
    boolean isFirst = last.bundle().equals(bundleOf(first));
    assertThat(PORTS.units().as(SYSTEM, () -> PORTS.sites().find(site)).orElseThrow())
        .extracting(Site::publishedVersion)
        .isEqualTo(Optional.of(isFirst ? 1 : 2));
  }

  /** While it goes live, goes back and is changed: what visitors see is never dropped. */
  @RepeatedTest(5)
  void dropsNoVersionThatIsBroughtLive() {
    UseCases use = new UseCases(PORTS);
    SiteId site = use.create(alice);
    DeploymentId first = use.deploy(alice, site).id();
    Basis basis = new Basis.Latest();
    IntStream.range(0, 12).forEach(i -> use.rename(alice, site, "Before " + i, basis));
    Race<Integer> race =
        Race.of(
            20,
            client ->
                () ->
                    switch (client % 4) {
                      case 0 -> use.deploy(alice, site).sequence();
                      case 1 -> use.rollBack(alice, site, first).sequence();
                      case 2 -> use.rename(alice, site, "Name " + client, basis);
                      default ->
                          PORTS
                              .units()
                              .as(SYSTEM, () -> PORTS.retention().dropVersions(List.of(site)));
                    });
    assertThat(race.refusals())
        .isSubsetOf(ErrorCode.DEPLOY_ROLLBACK_REFUSED, ErrorCode.DEPLOY_CONFLICT);
    Site left = PORTS.units().as(SYSTEM, () -> PORTS.sites().find(site)).orElseThrow();
    assertThat(PORTS.units().as(SYSTEM, () -> PORTS.versions().numbers(site)))
        .contains(1, left.version(), left.publishedVersion().orElseThrow());
  }

  private static Optional<BundleHash> bundleOf(DeploymentId id) {
    return PORTS.units().as(SYSTEM, () -> PORTS.deployments().find(id)).orElseThrow().bundle();
  }

  @RepeatedTest(20)
  void givesASlugToOne() {
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

  @RepeatedTest(20)
  void letsOneOfThoseWinWhoSawTheSameVersion() {
    Site site = storedSite();
    UseCases use = new UseCases(PORTS);
    Basis basis = new Basis.Exactly(Set.of(site.version()));
    Race<Integer> race =
        Race.of(CLIENTS, client -> () -> use.rename(alice, site.id(), "Name " + client, basis));
    assertThat(race.results()).containsExactly(site.version() + 1);
    assertThat(race.refusals()).hasSize(CLIENTS - 1).containsOnly(ErrorCode.SITE_VERSION_CONFLICT);
  }

  @RepeatedTest(20)
  void losesNoChangeOfThoseWhoAskForNoVersion() {
    Site site = storedSite();
    UseCases use = new UseCases(PORTS);
    Basis basis = new Basis.Latest();
    Race<Integer> race =
        Race.of(CLIENTS, client -> () -> use.rename(alice, site.id(), "Name " + client, basis));
    assertThat(race.results()).hasSize(CLIENTS).doesNotHaveDuplicates();
    assertThat(PORTS.units().as(aliceActs, () -> PORTS.versions().numbers(site.id())))
        .hasSize(CLIENTS + site.version());
  }

  @RepeatedTest(20)
  void acceptsOneReplacementOfAVersion() {
    Site site = storedSite();
    List<ErrorCode> refusals =
        release(
            () -> {
              Site next =
                  site.filled(Fixtures.freeSlug(), Fixtures.contentTitled("next"), Fixtures.NOW);
              PORTS.units().run(aliceActs, () -> PORTS.sites().replace(site, next));
            });
    assertThat(refusals).hasSize(CLIENTS - 1).containsOnly(ErrorCode.SITE_VERSION_CONFLICT);
    assertThat(PORTS.units().as(aliceActs, () -> PORTS.versions().numbers(site.id())))
        .containsExactly(1, 2);
  }

  @RepeatedTest(20)
  void startsAGenerationOnceAndSettlesItOnce() {
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

  @RepeatedTest(20)
  void endsAGenerationOnceWhoeverCancelsItWhileItIsMade() {
    UseCases use = new UseCases(PORTS);
    Generation asked = use.request(alice);
    Race<GenerationStatus> race =
        Race.of(
            CLIENTS,
            client ->
                () -> {
                  if (client % 10 == 0) {
                    use.work(asked.id());
                  }
                  return use.cancel(alice, asked.id());
                });
    GenerationStatus end =
        PORTS
            .units()
            .as(aliceActs, () -> PORTS.generations().find(asked.id()))
            .orElseThrow()
            .status();
    int used =
        PORTS
            .units()
            .as(aliceActs, () -> PORTS.profiles().find(alice.id()))
            .orElseThrow()
            .credits()
            .used();
    boolean cancelled = end == GenerationStatus.CANCELLED;
    assertThat(race.results()).hasSize(cancelled ? 1 : 0);
    assertThat(race.refusals()).containsOnly(ErrorCode.AI_GENERATION_CONFLICT);
    assertThat(end.isEnd()).isTrue();
    assertThat(used).isEqualTo(cancelled ? 0 : 1);
    assertThat(PORTS.units().as(aliceActs, () -> PORTS.sites().find(asked.site().orElseThrow())))
        .matches(site -> site.isEmpty() == cancelled);
  }

  @RepeatedTest(20)
  void numbersDeploymentsWithoutGapsOrTwins() {
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
  private static List<ErrorCode> release(Runnable work) {
    return Race.of(CLIENTS, client -> Executors.callable(work)).refusals();
  }
}
