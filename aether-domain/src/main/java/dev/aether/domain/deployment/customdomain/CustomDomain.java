package dev.aether.domain.deployment.customdomain;

import dev.aether.domain.account.UserId;
import dev.aether.domain.deployment.customdomain.ClaimState.Active;
import dev.aether.domain.deployment.customdomain.ClaimState.Failed;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A site's claim to a name (specification, section 1.8). Anybody may claim any name; only who
 * proves it within 72 hours is served under it, and of several who prove it the first.
 */
public record CustomDomain(
    CustomDomainId id,
    SiteId site,
    UserId owner,
    DomainName name,
    ClaimState state,
    Instant claimedAt) {
  /** How long a claim may stay without proof. */
  public static final Duration TIME_TO_PROVE = Duration.ofDays(3);

  public CustomDomain {
    Objects.requireNonNull(id);
    Objects.requireNonNull(site);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(name);
    Objects.requireNonNull(state);
    Objects.requireNonNull(claimedAt);
  }

  public static CustomDomain claimed(
      CustomDomainId id, SiteId site, UserId owner, DomainName name, Instant now) {
    return new CustomDomain(id, site, owner, name, ClaimState.pending(), now);
  }

  public CustomDomainStatus status() {
    return state.status();
  }

  /** Why it is not served; only with status ERROR. */
  public Optional<DomainFailure> failure() {
    return state instanceof Failed failed ? Optional.of(failed.why()) : Optional.empty();
  }

  /** The first moment at which the claim is too old to be proved. */
  public Instant provableUntil() {
    return claimedAt.plus(TIME_TO_PROVE);
  }

  /** The failed claim made anew: it has its time to be proved again. */
  public CustomDomain claimedAgain(Instant now) {
    requireNext(CustomDomainStatus.PENDING);
    return claimed(id, site, owner, name, now);
  }

  /**
   * Somebody begins to look for the proof, or begins again after whoever did it is gone. Refuses
   * with {@link ErrorCode#DOMAIN_CLAIM_EXPIRED} a claim that is too old.
   */
  public CustomDomain verifying(Instant now) {
    requireNext(CustomDomainStatus.VERIFYING);
    if (isTooOld(now)) {
      throw Problem.of(ErrorCode.DOMAIN_CLAIM_EXPIRED, DomainFailure.EXPIRED.words()).asException();
    }
    return in(ClaimState.verifying());
  }

  /**
   * The claim after a check: of one that is being verified the first proof, of an active one
   * whether the proof is still there.
   *
   * @param servedElsewhere whether another site has this name active; only the first proof asks
   */
  public CustomDomain checked(ProofCheck outcome, boolean servedElsewhere, Instant now) {
    if (state instanceof Active active) {
      Proof known = active.proof().checked(outcome, now);
      return in(known.isLost() ? new Failed(DomainFailure.LOST) : new Active(known, active.ssl()));
    }
    if (state != ClaimState.verifying()) {
      throw conflict("is " + status().wire() + " and not being checked");
    }
    return in(firstProof(outcome, servedElsewhere, now));
  }

  /** The claim as it is at this moment: failed where nobody proved it in time. */
  public CustomDomain expired(Instant now) {
    return switch (status()) {
      case PENDING, VERIFYING -> isTooOld(now) ? in(new Failed(DomainFailure.EXPIRED)) : this;
      case ACTIVE, ERROR -> this;
    };
  }

  /** How far its certificate is; pending unless it is active. */
  public SslStatus ssl() {
    return state instanceof Active active ? active.ssl() : SslStatus.PENDING;
  }

  /** The active name with its certificate one step further. */
  public CustomDomain withSsl(SslStatus next) {
    if (state instanceof Active active && active.ssl().next().contains(next)) {
      return in(new Active(active.proof(), next));
    }
    throw conflict(
        "is " + status().wire() + ", its certificate " + ssl().wire() + " and not " + next.wire());
  }

  private ClaimState firstProof(ProofCheck outcome, boolean servedElsewhere, Instant now) {
    if (isTooOld(now)) {
      return new Failed(DomainFailure.EXPIRED);
    }
    return switch (outcome) {
      case FOUND ->
          servedElsewhere
              ? new Failed(DomainFailure.TAKEN)
              : new Active(Proof.found(now), SslStatus.PENDING);
      case MISSING, UNREACHABLE -> ClaimState.pending();
    };
  }

  private boolean isTooOld(Instant now) {
    return !now.isBefore(provableUntil());
  }

  private CustomDomain in(ClaimState next) {
    return new CustomDomain(id, site, owner, name, next, claimedAt);
  }

  private void requireNext(CustomDomainStatus next) {
    if (!status().next().contains(next)) {
      throw conflict("is " + status().wire() + " and cannot become " + next.wire());
    }
  }

  private RuntimeException conflict(String why) {
    return Problem.of(ErrorCode.DOMAIN_CONFLICT, "The name " + name + " " + why + ".")
        .asException();
  }
}
