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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.deployment.DomainChecks}; each test in a year of its own. */
public interface DomainChecksContract extends Contract {
  Duration LEASE = Duration.ofMinutes(5);
  Instant NEVER = Instant.parse("2100-01-01T00:00:00Z");

  @Test
  default void takesWhatIsDueOnceUntilItIsPutOffNoLonger() {
    Instant then = Instant.parse("1990-01-01T00:00:00Z");
    CustomDomainId claim = storedClaim().id();
    schedule(claim, then);
    assertThat(take(then.minusSeconds(1), 10)).isEmpty();
    assertThat(take(then, 10)).containsExactly(claim);
    assertThat(take(then, 10)).isEmpty();
    assertThat(take(then.plus(LEASE), 10)).containsExactly(claim);
    schedule(claim, NEVER);
  }

  @Test
  default void takesThoseFirstThatHaveWaitedLongest() {
    Instant then = Instant.parse("1980-01-01T00:00:00Z");
    CustomDomainId late = storedClaim().id();
    CustomDomainId early = storedClaim().id();
    schedule(late, then.plusSeconds(2));
    schedule(early, then.plusSeconds(1));
    assertThat(take(then.plusSeconds(3), 1)).containsExactly(early);
    assertThat(take(then.plusSeconds(3), 1)).containsExactly(late);
    schedule(early, NEVER);
    schedule(late, NEVER);
  }

  @Test
  default void passesOverWhatIsInErrorOrGone() {
    Instant then = Instant.parse("1970-01-01T00:00:00Z");
    CustomDomain failed = storedClaim();
    schedule(failed.id(), then);
    inSystem(
        () ->
            ports()
                .customDomains()
                .replace(
                    failed,
                    new CustomDomain(
                        failed.id(),
                        failed.site(),
                        failed.owner(),
                        failed.name(),
                        new ClaimState.Failed(DomainFailure.EXPIRED),
                        failed.claimedAt())));
    CustomDomain gone = storedClaim();
    inSystem(() -> ports().customDomains().remove(gone.id()));
    schedule(gone.id(), then);
    assertThat(take(then, 10)).isEmpty();
  }

  @Test
  default void looksUpANewClaimSoonButNotAtOnce() {
    CustomDomain claim = storedClaim();
    assertThat(take(Instant.parse("1960-01-01T00:00:00Z"), 10)).isEmpty();
    schedule(claim.id(), NEVER);
  }

  @Test
  default void isForTheSystemOnly() {
    Account alice = signedUp("alice");
    assertThatThrownBy(
            () -> in(alice, () -> ports().domainChecks().take(Fixtures.NOW, Fixtures.NOW, 1)))
        .isInstanceOf(RuntimeException.class);
  }

  private List<CustomDomainId> take(Instant now, int limit) {
    return systemSees(() -> ports().domainChecks().take(now, now.plus(LEASE), limit));
  }

  private void schedule(CustomDomainId id, Instant at) {
    inSystem(() -> ports().domainChecks().schedule(id, at));
  }

  private CustomDomain storedClaim() {
    Account owner = signedUp("checks");
    ports().changeTier(owner.id(), Tier.STARTER);
    CustomDomain claim =
        CustomDomain.claimed(
            new CustomDomainId(UUID.randomUUID()),
            storedSiteOf(owner).id(),
            owner.id(),
            new DomainName("shop-" + UUID.randomUUID() + ".com"),
            Fixtures.NOW);
    in(owner, () -> ports().customDomains().add(claim));
    return claim;
  }
}
