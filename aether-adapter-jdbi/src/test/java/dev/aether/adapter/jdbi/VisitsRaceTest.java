package dev.aether.adapter.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.application.Fixtures;
import dev.aether.application.deployment.visit.PageOfDay;
import dev.aether.application.deployment.visit.SiteTraffic.Day;
import dev.aether.application.deployment.visit.SiteTraffic.Period;
import dev.aether.application.deployment.visit.VisitBatch;
import dev.aether.application.deployment.visit.VisitorOfDay;
import dev.aether.application.deployment.visit.VisitorSalt;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** Servers that store visits of the same sites at the same moment, some of which are deleted. */
class VisitsRaceTest {
  private static final int SERVERS = 12;
  private static final int ROUNDS = 10;
  private static final int PAGES = 20;
  private static final int VISITORS = 30;
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(SERVERS + 1);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);
  private static final Actor SYSTEM = new Actor.Service("race");

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @AfterAll
  static void close() {
    POOL.close();
  }

  @RepeatedTest(ROUNDS)
  void addsUpExactlyAndCountsAVisitorOnce() {
    Account alice = signedUp();
    List<SiteId> sites = List.of(siteOf(alice), siteOf(alice), siteOf(alice));
    SiteId gone = siteOf(alice);
    PORTS.units().as(SYSTEM, () -> PORTS.visits().salt(today));
    Race<Boolean> race =
        Race.of(
            SERVERS + 1,
            server ->
                () -> {
                  if (server == SERVERS) {
                    PORTS.units().run(SYSTEM, () -> PORTS.sites().remove(gone));
                  } else {
                    VisitBatch batch = batch(sites, gone);
                    PORTS.units().run(SYSTEM, () -> PORTS.visits().add(batch));
                  }
                  return true;
                });
    assertThat(race.refusals()).isEmpty();
    Period period = new Period(today, today);
    for (SiteId site : sites) {
      assertThat(as(alice, site, period))
          .containsExactly(new Day(today, (long) SERVERS * PAGES, VISITORS));
    }
    assertThat(as(alice, gone, period)).isEmpty();
  }

  @RepeatedTest(ROUNDS)
  void givesAllServersTheSameSalt() {
    PORTS
        .units()
        .run(SYSTEM, () -> PORTS.units().handle().execute("delete from aether.visitor_salts"));
    Race<Optional<VisitorSalt>> race =
        Race.of(
            SERVERS, server -> () -> PORTS.units().as(SYSTEM, () -> PORTS.visits().salt(today)));
    assertThat(race.results()).hasSize(SERVERS);
    assertThat(Set.copyOf(race.results())).hasSize(1);
    assertThat(race.results().get(0)).isPresent();
  }

  @RepeatedTest(ROUNDS)
  void forgetsNothingThatIsStillNeededWhileOthersAdd() {
    Account alice = signedUp();
    SiteId site = siteOf(alice);
    LocalDate past = today.minusDays(3);
    PORTS
        .units()
        .run(
            SYSTEM,
            () ->
                PORTS
                    .units()
                    .handle()
                    .execute(
                        "insert into aether.visitor_salts (day) values (?) on conflict do nothing",
                        past));
    Race<Boolean> race =
        Race.of(
            SERVERS,
            server ->
                () -> {
                  if (server == 0) {
                    PORTS.units().as(SYSTEM, () -> PORTS.visits().forget(10_000));
                  } else {
                    VisitBatch batch =
                        new VisitBatch(
                            Map.of(new PageOfDay(site, past, "/"), 1L),
                            Set.of(new VisitorOfDay(site, past, 1)));
                    PORTS.units().run(SYSTEM, () -> PORTS.visits().add(batch));
                  }
                  return true;
                });
    assertThat(race.refusals()).isEmpty();
    Day day = as(alice, site, new Period(past, past)).get(0);
    assertThat(day.views()).isEqualTo(SERVERS - 1);
    assertThat(day.visitors()).isBetween(0L, 1L);
    PORTS.units().as(SYSTEM, () -> PORTS.visits().forget(10_000));
    assertThat(marks(past)).isZero();
  }

  private static int marks(LocalDate day) {
    return PORTS
        .units()
        .as(
            SYSTEM,
            () ->
                PORTS
                    .units()
                    .createQuery("select count(*) from aether.visitor_marks where day = :day")
                    .bind("day", day)
                    .mapTo(Integer.class)
                    .one());
  }

  private VisitBatch batch(List<SiteId> sites, SiteId gone) {
    Map<PageOfDay, Long> views = new HashMap<>();
    sites.forEach(
        site ->
            IntStream.range(0, PAGES)
                .forEach(page -> views.put(new PageOfDay(site, today, "/" + page + "/"), 1L)));
    views.put(new PageOfDay(gone, today, "/"), 1L);
    Set<VisitorOfDay> visitors =
        sites.stream()
            .flatMap(
                site ->
                    IntStream.range(0, VISITORS)
                        .mapToObj(mark -> new VisitorOfDay(site, today, mark)))
            .collect(Collectors.toSet());
    visitors.add(new VisitorOfDay(gone, today, 1));
    return new VisitBatch(views, visitors);
  }

  private static List<Day> as(Account account, SiteId site, Period period) {
    return PORTS.units().as(new Actor.User(account.id()), () -> PORTS.traffic().days(site, period));
  }

  private static Account signedUp() {
    Account account = Fixtures.somebody("racer");
    PORTS.units().run(SYSTEM, () -> PORTS.accounts().add(account, "hash"));
    PORTS.changeTier(account.id(), Tier.PRO);
    return account;
  }

  private static SiteId siteOf(Account owner) {
    Site site = Fixtures.siteOf(owner);
    PORTS.units().run(new Actor.User(owner.id()), () -> PORTS.sites().add(site));
    return site.id();
  }
}
