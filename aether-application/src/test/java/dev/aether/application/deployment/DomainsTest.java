package dev.aether.application.deployment;

import static dev.aether.domain.audit.AuditAction.DOMAIN_CONNECT;
import static dev.aether.domain.audit.AuditAction.DOMAIN_DELETE;
import static dev.aether.domain.audit.AuditAction.DOMAIN_LOSE;
import static dev.aether.domain.audit.AuditAction.DOMAIN_VERIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainStatus;
import dev.aether.domain.deployment.customdomain.DnsRecord;
import dev.aether.domain.deployment.customdomain.DomainFailure;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DomainsTest {
  private final World world = new World();
  private final Account alice = subscribed("alice");
  private final Actor.User aliceActs = new Actor.User(alice.id());
  private final Site site = siteOf(alice);
  private final Account bob = subscribed("bob");
  private final Site bobs = siteOf(bob);

  @Test
  void tellsWhoClaimsANameWhatToSet() {
    ConnectedDomain claimed = claim(site, "Bakery.FR");
    assertThat(claimed.claim().status()).isEqualTo(CustomDomainStatus.PENDING);
    assertThat(claimed.records().all())
        .extracting(DnsRecord::name)
        .containsExactly("_aether-challenge.bakery.fr", "bakery.fr", "bakery.fr");
    assertThat(list(site)).containsExactly(claimed);
  }

  @Test
  void claimsANameOnceHoweverOftenOneAsks() {
    ConnectedDomain claimed = claim(site, "bakery.fr");
    assertThat(claim(site, "bakery.fr")).isEqualTo(claimed);
    assertThat(actions()).containsExactly(DOMAIN_CONNECT);
  }

  @Test
  void givesTheNameToWhoPublishesHisProof() {
    ConnectedDomain hers = claim(site, "bakery.fr");
    ConnectedDomain his = world.domains.connect().handle(actor(bob), bobs.id(), "bakery.fr");
    publish(his);
    assertThat(verify(hers).claim().status()).isEqualTo(CustomDomainStatus.PENDING);
    assertThat(verifiedBy(bob, his).claim().status()).isEqualTo(CustomDomainStatus.ACTIVE);
    publish(hers, his);
    assertThat(verify(hers).claim().failure()).contains(DomainFailure.TAKEN);
    assertThat(actions()).containsExactly(DOMAIN_CONNECT);
  }

  @Test
  void waitsOnWhereTheDnsDoesNotAnswer() {
    ConnectedDomain claimed = claim(site, "bakery.fr");
    world.domains.dns.silence(claimed.records().proof().name());
    assertThat(verify(claimed).claim()).isEqualTo(claimed.claim());
  }

  @Test
  void findsTheProofByItselfAndRecordsWhatHappens() {
    ConnectedDomain claimed = claim(site, "bakery.fr");
    publish(claimed);
    checkAfter(Duration.ofMinutes(1));
    assertThat(stored(claimed).status()).isEqualTo(CustomDomainStatus.PENDING);
    checkAfter(Duration.ofMinutes(2));
    assertThat(stored(claimed).status()).isEqualTo(CustomDomainStatus.ACTIVE);
    assertThat(actions()).containsExactly(DOMAIN_CONNECT, DOMAIN_VERIFY);
  }

  @Test
  void freesThePlaceOfAClaimThatNobodyProves() {
    ConnectedDomain claimed = claim(site, "bakery.fr");
    refused(ErrorCode.DOMAIN_LIMIT_EXCEEDED, () -> claim(site, "other.fr"));
    checkAfter(Duration.ofDays(3));
    assertThat(stored(claimed).failure()).contains(DomainFailure.EXPIRED);
    publish(claimed);
    assertThat(verify(claimed).claim().failure()).contains(DomainFailure.EXPIRED);
    assertThat(claim(site, "other.fr").claim().failure()).isEmpty();
    refused(ErrorCode.DOMAIN_LIMIT_EXCEEDED, () -> claim(site, "bakery.fr"));
  }

  @Test
  void makesAFailedClaimAnew() {
    ConnectedDomain claimed = claim(site, "bakery.fr");
    checkAfter(Duration.ofDays(3));
    assertThat(claim(site, "bakery.fr")).isEqualTo(claimed);
    publish(claimed);
    checkAfter(Duration.ofMinutes(2));
    assertThat(stored(claimed).status()).isEqualTo(CustomDomainStatus.ACTIVE);
  }

  @Test
  void losesANameWhoseProofIsGoneForADay() {
    ConnectedDomain claimed = claim(site, "bakery.fr");
    publish(claimed);
    verify(claimed);
    world.domains.dns.publish(claimed.records().proof().name());
    for (int hour = 0; hour <= 40; hour++) {
      assertThat(stored(claimed).status()).isEqualTo(CustomDomainStatus.ACTIVE);
      checkAfter(Duration.ofHours(hour));
    }
    for (int hour = 41; hour <= 48; hour++) {
      checkAfter(Duration.ofHours(hour));
    }
    assertThat(stored(claimed).failure()).contains(DomainFailure.LOST);
    assertThat(actions()).containsExactly(DOMAIN_CONNECT, DOMAIN_VERIFY, DOMAIN_LOSE);
  }

  @Test
  void looksAtTheHolderWhereAnotherProvesHisName() {
    ConnectedDomain hers = claim(site, "bakery.fr");
    publish(hers);
    verify(hers);
    ConnectedDomain his = world.domains.connect().handle(actor(bob), bobs.id(), "bakery.fr");
    publish(his);
    assertThat(verifiedBy(bob, his).claim().failure()).contains(DomainFailure.TAKEN);
    checkAfter(Duration.ZERO);
    CustomDomain held = stored(hers);
    assertThat(held.state())
        .isInstanceOfSatisfying(
            dev.aether.domain.deployment.customdomain.ClaimState.Active.class,
            active -> assertThat(active.proof().failures()).isEqualTo(1));
  }

  @Test
  void releasesANameAtItsOwnersWish() {
    ConnectedDomain claimed = claim(site, "bakery.fr");
    world.domains.disconnect().handle(aliceActs, site.id(), claimed.claim().id());
    assertThat(list(site)).isEmpty();
    refused(
        ErrorCode.DOMAIN_NOT_FOUND,
        () -> world.domains.disconnect().handle(aliceActs, site.id(), claimed.claim().id()));
    assertThat(actions()).containsExactly(DOMAIN_CONNECT, DOMAIN_DELETE);
  }

  @Test
  void knowsNothingOfOthersSitesAndNames() {
    ConnectedDomain claimed = claim(site, "bakery.fr");
    Actor.User he = actor(bob);
    refused(
        ErrorCode.SITE_NOT_FOUND, () -> world.domains.connect().handle(he, site.id(), "mine.fr"));
    refused(
        ErrorCode.SITE_NOT_FOUND,
        () -> world.domains.list().handle(he, site.id(), new PageRequest(1, 10)));
    refused(ErrorCode.DOMAIN_NOT_FOUND, () -> verifiedBy(bob, claimed));
    refused(
        ErrorCode.DOMAIN_NOT_FOUND,
        () -> world.domains.disconnect().handle(he, bobs.id(), claimed.claim().id()));
    refused(
        ErrorCode.DOMAIN_NOT_FOUND,
        () -> world.domains.verify().handle(aliceActs, bobs.id(), claimed.claim().id()));
  }

  @Test
  void refusesThePlatformsOwnNames() {
    refused(ErrorCode.DOMAIN_RESERVED, () -> claim(site, "aether.page"));
    refused(ErrorCode.DOMAIN_RESERVED, () -> claim(site, "x.aether.page"));
    refused(ErrorCode.DOMAIN_RESERVED, () -> claim(site, "bakery.example"));
    refused(ErrorCode.DOMAIN_INVALID_NAME, () -> claim(site, "203.0.113.7"));
  }

  @Test
  void needsAPlanWithNames() {
    world.ports.changeTier(alice.id(), Tier.FREE);
    refused(ErrorCode.DOMAIN_NOT_IN_PLAN, () -> claim(site, "bakery.fr"));
  }

  private static void refused(ErrorCode code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private ConnectedDomain claim(Site of, String name) {
    return world.domains.connect().handle(aliceActs, of.id(), name);
  }

  private ConnectedDomain verify(ConnectedDomain claimed) {
    return verifiedBy(alice, claimed);
  }

  private ConnectedDomain verifiedBy(Account owner, ConnectedDomain claimed) {
    return world
        .domains
        .verify()
        .handle(actor(owner), claimed.claim().site(), claimed.claim().id());
  }

  private List<ConnectedDomain> list(Site of) {
    return world.domains.list().handle(aliceActs, of.id(), new PageRequest(1, 10)).domains();
  }

  private void publish(ConnectedDomain... claims) {
    world.domains.dns.publish(
        claims[0].records().proof().name(),
        List.of(claims).stream().map(c -> c.records().proof().value()).toArray(String[]::new));
  }

  private void checkAfter(Duration time) {
    world.domains.checkDue(Clock.fixed(Fixtures.NOW.plus(time), ZoneOffset.UTC)).handle();
  }

  private CustomDomain stored(ConnectedDomain claimed) {
    return world
        .ports
        .units()
        .as(World.SYSTEM, () -> world.ports.customDomains().find(claimed.claim().id()))
        .orElseThrow();
  }

  private List<AuditAction> actions() {
    return world.recordedOf(alice).stream().map(entry -> entry.event().action()).toList();
  }

  private Account subscribed(String name) {
    Account account = world.signedUp(name);
    world.ports.changeTier(account.id(), Tier.STARTER);
    return account;
  }

  private Site siteOf(Account owner) {
    Site made = Fixtures.siteOf(owner);
    world.ports.units().run(actor(owner), () -> world.ports.sites().add(made));
    return made;
  }

  private static Actor.User actor(Account account) {
    return new Actor.User(account.id());
  }
}
