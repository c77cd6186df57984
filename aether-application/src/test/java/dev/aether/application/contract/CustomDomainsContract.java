package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.customdomain.ClaimState;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.DomainFailure;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.deployment.customdomain.Proof;
import dev.aether.domain.deployment.customdomain.ProofCheck;
import dev.aether.domain.deployment.customdomain.SslStatus;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.deployment.CustomDomains}. */
public interface CustomDomainsContract extends Contract {

  @Test
  default void keepsEveryStateOfAClaim() {
    CustomDomain claim = storedClaimOf(signedUpOn(Tier.STARTER), freeName());
    for (ClaimState state : everyState()) {
      CustomDomain next = in(claim, state);
      replace(claim, next);
      assertThat(found(next.id())).contains(next);
      claim = next;
    }
  }

  @Test
  default void refusesAClaimOnAPlanWithoutDomains() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Contract.assertRefused(
        ErrorCode.DOMAIN_NOT_IN_PLAN, () -> add(alice, claimOf(site, freeName())));
  }

  @Test
  default void refusesAClaimMoreThanThePlanHas() {
    Account alice = signedUpOn(Tier.STARTER);
    CustomDomain first = storedClaimOf(alice, freeName());
    Site site = storedSiteOf(alice);
    Contract.assertRefused(
        ErrorCode.DOMAIN_LIMIT_EXCEEDED, () -> add(alice, claimOf(site, freeName())));
    replace(first, in(first, new ClaimState.Failed(DomainFailure.EXPIRED)));
    CustomDomain second = claimOf(site, freeName());
    add(alice, second);
    assertThat(found(second.id())).contains(second);
  }

  @Test
  default void refusesToMakeAFailedClaimAgainWhereThePlanIsFull() {
    Account alice = signedUpOn(Tier.STARTER);
    CustomDomain claim = storedClaimOf(alice, freeName());
    CustomDomain failed = in(claim, new ClaimState.Failed(DomainFailure.LOST));
    replace(claim, failed);
    storedClaimOf(alice, freeName());
    Contract.assertRefused(
        ErrorCode.DOMAIN_LIMIT_EXCEEDED,
        () -> replace(failed, failed.claimedAgain(Fixtures.NOW.plusSeconds(1))));
    assertThat(found(failed.id())).contains(failed);
  }

  @Test
  default void refusesASecondClaimOfTheSameSiteToAName() {
    Account alice = signedUpOn(Tier.PRO);
    CustomDomain claim = storedClaimOf(alice, freeName());
    CustomDomain again =
        CustomDomain.claimed(
            new CustomDomainId(UUID.randomUUID()),
            claim.site(),
            alice.id(),
            claim.name(),
            Fixtures.NOW);
    Contract.assertRefused(ErrorCode.DOMAIN_CONFLICT, () -> add(alice, again));
  }

  @Test
  default void givesANameThatManyClaimToOne() {
    DomainName name = freeName();
    CustomDomain alices = storedClaimOf(signedUpOn(Tier.STARTER), name);
    CustomDomain bobs = storedClaimOf(signedUpOn(Tier.STARTER), name);
    assertThat(holder(name)).isEmpty();
    CustomDomain held = proved(alices);
    replace(alices, held);
    Contract.assertRefused(ErrorCode.DOMAIN_TAKEN, () -> replace(bobs, proved(bobs)));
    assertThat(holder(name)).contains(held);
    replace(held, in(held, new ClaimState.Failed(DomainFailure.LOST)));
    replace(bobs, proved(bobs));
    assertThat(holder(name)).contains(proved(bobs));
  }

  @Test
  default void refusesAChangeToWhatHasChangedMeanwhileOrIsGone() {
    Account alice = signedUpOn(Tier.STARTER);
    CustomDomain claim = storedClaimOf(alice, freeName());
    CustomDomain verifying = claim.verifying(Fixtures.NOW);
    replace(claim, verifying);
    Contract.assertRefused(ErrorCode.DOMAIN_CONFLICT, () -> replace(claim, verifying));
    in(alice, () -> ports().customDomains().remove(claim.id()));
    Contract.assertRefused(
        ErrorCode.DOMAIN_CONFLICT, () -> replace(verifying, in(claim, ClaimState.pending())));
    assertThat(found(claim.id())).isEmpty();
  }

  @Test
  default void leavesStatesToTheSystem() {
    Account alice = signedUpOn(Tier.STARTER);
    CustomDomain claim = storedClaimOf(alice, freeName());
    assertThatThrownBy(() -> in(alice, () -> ports().customDomains().replace(claim, proved(claim))))
        .isInstanceOf(RuntimeException.class);
    Site site = storedSiteOf(alice);
    CustomDomain active = proved(claimOf(site, freeName()));
    assertThatThrownBy(() -> add(alice, active)).isInstanceOf(RuntimeException.class);
    assertThat(found(claim.id())).contains(claim);
  }

  @Test
  default void showsStrangersNothingAndObeysThemNot() {
    Account alice = signedUpOn(Tier.PRO);
    CustomDomain claim = storedClaimOf(alice, freeName());
    Account bob = signedUpOn(Tier.PRO);
    assertThat(see(bob, () -> ports().customDomains().find(claim.id()))).isEmpty();
    assertThat(see(bob, () -> ports().customDomains().ofSite(claim.site()))).isEmpty();
    in(bob, () -> ports().customDomains().remove(claim.id()));
    CustomDomain taken =
        CustomDomain.claimed(
            new CustomDomainId(UUID.randomUUID()),
            claim.site(),
            bob.id(),
            freeName(),
            Fixtures.NOW);
    assertThatThrownBy(() -> add(bob, taken)).isInstanceOf(RuntimeException.class);
    assertThat(see(alice, () -> ports().customDomains().ofSite(claim.site())))
        .containsExactly(claim);
  }

  @Test
  default void listsTheClaimsOfASiteOldestFirstUntilItGoes() {
    Account alice = signedUpOn(Tier.PRO);
    Site site = storedSiteOf(alice);
    CustomDomain young = claimOf(site, freeName(), Fixtures.NOW.plusSeconds(1));
    CustomDomain old = claimOf(site, freeName(), Fixtures.NOW);
    add(alice, young);
    add(alice, old);
    assertThat(see(alice, () -> ports().customDomains().ofSite(site.id())))
        .containsExactly(old, young);
    in(alice, () -> ports().sites().remove(site.id()));
    assertThat(systemSees(() -> ports().customDomains().ofSite(site.id()))).isEmpty();
  }

  private static List<ClaimState> everyState() {
    List<ClaimState> states = new ArrayList<>(List.of(ClaimState.verifying()));
    Instant since = Fixtures.NOW.plusSeconds(5);
    for (SslStatus ssl : SslStatus.values()) {
      states.add(new ClaimState.Active(new Proof(Fixtures.NOW, since, 0, Optional.empty()), ssl));
      states.add(new ClaimState.Active(new Proof(Fixtures.NOW, since, 2, Optional.of(since)), ssl));
    }
    for (DomainFailure failure : DomainFailure.values()) {
      states.add(new ClaimState.Failed(failure));
    }
    states.add(ClaimState.pending());
    return states;
  }

  private Account signedUpOn(Tier tier) {
    Account account = signedUp("domains");
    ports().changeTier(account.id(), tier);
    return account;
  }

  private CustomDomain storedClaimOf(Account owner, DomainName name) {
    CustomDomain claim = claimOf(storedSiteOf(owner), name);
    add(owner, claim);
    return claim;
  }

  private void add(Account owner, CustomDomain claim) {
    in(owner, () -> ports().customDomains().add(claim));
  }

  private void replace(CustomDomain before, CustomDomain after) {
    inSystem(() -> ports().customDomains().replace(before, after));
  }

  private Optional<CustomDomain> found(CustomDomainId id) {
    return systemSees(() -> ports().customDomains().find(id));
  }

  private Optional<CustomDomain> holder(DomainName name) {
    return systemSees(() -> ports().customDomains().holder(name));
  }

  private static CustomDomain proved(CustomDomain claim) {
    return claim.verifying(Fixtures.NOW).checked(ProofCheck.FOUND, false, Fixtures.NOW);
  }

  private static CustomDomain in(CustomDomain claim, ClaimState state) {
    return new CustomDomain(
        claim.id(), claim.site(), claim.owner(), claim.name(), state, claim.claimedAt());
  }

  private static CustomDomain claimOf(Site site, DomainName name) {
    return claimOf(site, name, Fixtures.NOW);
  }

  private static CustomDomain claimOf(Site site, DomainName name, Instant now) {
    return CustomDomain.claimed(
        new CustomDomainId(UUID.randomUUID()), site.id(), site.owner(), name, now);
  }

  private static DomainName freeName() {
    return new DomainName("shop-" + UUID.randomUUID() + ".com");
  }
}
