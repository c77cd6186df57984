package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.customdomain.CheckSchedule;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.CustomDomainStatus;
import dev.aether.domain.deployment.customdomain.DnsRecord;
import dev.aether.domain.deployment.customdomain.DnsRecords;
import dev.aether.domain.deployment.customdomain.DomainFailure;
import dev.aether.domain.deployment.customdomain.ProofCheck;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks for the proof of a claim and settles what follows from it. The DNS is asked between two
 * units; whoever comes second with an answer changes nothing.
 */
public final class CheckDomain {
  private static final Actor SELF = new Actor.Service("check-domain");

  private final UnitOfWork units;
  private final Stores stores;
  private final DnsLookup dns;
  private final DomainInstructions instructions;
  private final Clock clock;

  public CheckDomain(
      UnitOfWork units,
      Stores stores,
      DnsLookup dns,
      DomainInstructions instructions,
      Clock clock) {
    this.units = units;
    this.stores = stores;
    this.dns = dns;
    this.instructions = instructions;
    this.clock = clock;
  }

  /** What a check reads and writes. */
  public record Stores(CustomDomains domains, DomainChecks checks, AuditRecorder audit) {}

  /**
   * The claim afterwards; one in error is left as it is, and empty is told where there is none.
   *
   * @param by who wants to know
   */
  public Optional<CustomDomain> handle(CustomDomainId id, Actor by) {
    try {
      Optional<CustomDomain> begun = units.as(SELF, () -> begin(id));
      if (begun.isEmpty() || begun.get().failure().isPresent()) {
        return begun;
      }
      return Optional.of(settle(begun.get(), lookUp(begun.get()), by));
    } catch (DomainException e) {
      if (e.code() != ErrorCode.DOMAIN_CONFLICT) {
        throw e;
      }
      return units.read(SELF, () -> stores.domains().find(id)); // another has settled it
    }
  }

  private Optional<CustomDomain> begin(CustomDomainId id) {
    return stores
        .domains()
        .find(id)
        .map(
            claim -> {
              Instant now = clock.instant();
              CustomDomain current = claim.expired(now);
              CustomDomain next =
                  current.status() == CustomDomainStatus.PENDING ? current.verifying(now) : current;
              if (!next.equals(claim)) {
                stores.domains().replace(claim, next);
              }
              return next;
            });
  }

  private ProofCheck lookUp(CustomDomain claim) {
    String name = DnsRecords.challengeName(claim.name());
    DnsLookup.Answer answer = dns.find(DnsRecord.Type.TXT, name);
    if (answer instanceof DnsLookup.Found found) {
      return instructions.token(claim).isIn(found.values()) ? ProofCheck.FOUND : ProofCheck.MISSING;
    }
    return answer instanceof DnsLookup.Missing ? ProofCheck.MISSING : ProofCheck.UNREACHABLE;
  }

  private CustomDomain settle(CustomDomain begun, ProofCheck outcome, Actor by) {
    try {
      return units.as(SELF, () -> settled(begun, outcome, by));
    } catch (DomainException e) {
      if (e.code() != ErrorCode.DOMAIN_TAKEN) {
        throw e;
      }
      return units.as(SELF, () -> settled(begun, outcome, by)); // now its holder is seen
    }
  }

  private CustomDomain settled(CustomDomain begun, ProofCheck outcome, Actor by) {
    Instant now = clock.instant();
    Optional<CustomDomain> holder =
        stores.domains().holder(begun.name()).filter(other -> !other.id().equals(begun.id()));
    CustomDomain after = begun.checked(outcome, holder.isPresent(), now);
    stores.domains().replace(begun, after);
    CheckSchedule.next(after, now).ifPresent(at -> stores.checks().schedule(after.id(), at));
    if (after.failure().equals(Optional.of(DomainFailure.TAKEN))) {
      // Who proves a name that another holds may have got it from him: his proof may be gone.
      holder.ifPresent(other -> stores.checks().schedule(other.id(), now));
    }
    if (begun.status() != after.status()) {
      record(after, by);
    }
    return after;
  }

  private void record(CustomDomain after, Actor by) {
    AuditResource resource = new AuditResource("domain", after.id().value());
    if (after.status() == CustomDomainStatus.ACTIVE) {
      stores.audit().record(by, AuditAction.DOMAIN_VERIFY, after.owner(), resource);
    } else if (after.failure().equals(Optional.of(DomainFailure.LOST))) {
      stores.audit().record(SELF, AuditAction.DOMAIN_LOSE, after.owner(), resource);
    }
  }
}
