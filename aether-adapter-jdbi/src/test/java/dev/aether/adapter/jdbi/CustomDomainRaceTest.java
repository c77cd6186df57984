package dev.aether.adapter.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.application.Fixtures;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.deployment.customdomain.ProofCheck;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** Fifty at once for one name, or for one place in a plan: it goes to one. */
class CustomDomainRaceTest {
  private static final int CLIENTS = 50;
  private static final int ROUNDS = 20;
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(CLIENTS);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);
  private static final Actor SYSTEM = new Actor.Service("race");

  @AfterAll
  static void close() {
    POOL.close();
  }

  @RepeatedTest(ROUNDS)
  void givesANameThatManyProveToOne() {
    DomainName name = freeName();
    List<CustomDomain> claims =
        IntStream.range(0, CLIENTS).mapToObj(client -> claimOf(People.get(client), name)).toList();
    Race<CustomDomainId> race =
        Race.of(
            CLIENTS,
            client ->
                () -> {
                  CustomDomain claim = claims.get(client);
                  PORTS
                      .units()
                      .run(SYSTEM, () -> PORTS.customDomains().replace(claim, proved(claim)));
                  return claim.id();
                });
    assertThat(race.results()).hasSize(1);
    assertThat(race.refusals()).hasSize(CLIENTS - 1).containsOnly(ErrorCode.DOMAIN_TAKEN);
    assertThat(PORTS.units().as(SYSTEM, () -> PORTS.customDomains().holder(name)))
        .map(CustomDomain::id)
        .contains(race.results().get(0));
  }

  @RepeatedTest(ROUNDS)
  void claimsExactlyTheDomainsOfThePlan() {
    Account alice = signedUpOn(Tier.STARTER);
    Site site = storedSiteOf(alice);
    Race<CustomDomain> race = Race.of(CLIENTS, client -> () -> added(claim(site, freeName())));
    assertThat(race.refusals()).hasSize(CLIENTS - 1).containsOnly(ErrorCode.DOMAIN_LIMIT_EXCEEDED);
    assertThat(PORTS.units().as(actorOf(alice), () -> PORTS.customDomains().ofSite(site.id())))
        .containsExactlyElementsOf(race.results());
  }

  private static CustomDomain claimOf(Site site, DomainName name) {
    return added(claim(site, name));
  }

  private static CustomDomain added(CustomDomain claim) {
    PORTS.units().run(new Actor.User(claim.owner()), () -> PORTS.customDomains().add(claim));
    return claim;
  }

  private static CustomDomain claim(Site site, DomainName name) {
    return CustomDomain.claimed(
        new CustomDomainId(UUID.randomUUID()), site.id(), site.owner(), name, Fixtures.NOW);
  }

  private static CustomDomain proved(CustomDomain claim) {
    return claim.verifying(Fixtures.NOW).checked(ProofCheck.FOUND, false, Fixtures.NOW);
  }

  private static DomainName freeName() {
    return new DomainName("shop-" + UUID.randomUUID() + ".com");
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

  private static Site storedSiteOf(Account owner) {
    Site site = Fixtures.siteOf(owner);
    PORTS.units().run(actorOf(owner), () -> PORTS.sites().add(site));
    return site;
  }

  /** A site of each of fifty accounts, for all rounds. */
  private static final class People {
    private static final List<Site> SITES =
        IntStream.range(0, CLIENTS)
            .mapToObj(client -> storedSiteOf(signedUpOn(Tier.BUSINESS)))
            .toList();

    private static Site get(int client) {
      return SITES.get(client);
    }
  }
}
