package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.shared.Pagination;
import dev.aether.application.deployment.ConnectedDomain;
import dev.aether.application.deployment.ListDomains;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.deployment.customdomain.ClaimState;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainStatus;
import dev.aether.domain.deployment.customdomain.DnsRecord;
import dev.aether.domain.deployment.customdomain.DomainFailure;
import dev.aether.domain.deployment.customdomain.Proof;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** The bodies of the endpoints of names of owners' own (specification, section 2.4). */
final class DomainJson {
  private DomainJson() {}

  record Request(@NotNull String domain) {}

  /**
   * A claim. Its token stands in the records, too; the specification names it.
   *
   * @param provableUntil unless it is proved or in error
   * @param verifiedAt and {@code checkedAt}, only of a name that is served
   */
  record Domain(
      String domainId,
      String domain,
      String status,
      String verificationToken,
      List<DnsEntry> dnsRecords,
      Failure error,
      String claimedAt,
      String provableUntil,
      String verifiedAt,
      String checkedAt,
      Boolean proofMissing) {
    static Domain of(ConnectedDomain connected) {
      CustomDomain claim = connected.claim();
      Optional<Proof> proof =
          claim.state() instanceof ClaimState.Active active
              ? Optional.of(active.proof())
              : Optional.empty();
      return new Domain(
          claim.id().toString(),
          claim.name().value(),
          claim.status().wire(),
          connected.records().proof().value(),
          connected.records().all().stream().map(DnsEntry::of).toList(),
          claim.failure().map(Failure::of).orElse(null),
          claim.claimedAt().toString(),
          isOpen(claim) ? claim.provableUntil().toString() : null,
          proof.map(p -> p.verifiedAt().toString()).orElse(null),
          proof.map(p -> p.checkedAt().toString()).orElse(null),
          proof.map(Proof::isFailing).orElse(null));
    }

    private static boolean isOpen(CustomDomain claim) {
      return claim.status() == CustomDomainStatus.PENDING
          || claim.status() == CustomDomainStatus.VERIFYING;
    }
  }

  /** One record that the owner sets; its lifetime in seconds. */
  record DnsEntry(String type, String name, String value, long ttl) {
    static DnsEntry of(DnsRecord wanted) {
      return new DnsEntry(
          wanted.type().name(), wanted.name(), wanted.value(), wanted.ttl().toSeconds());
    }
  }

  /** Why a claim is in error, for programs and for people. */
  record Failure(String reason, String message) {
    static Failure of(DomainFailure failure) {
      return new Failure(failure.wire(), failure.words());
    }
  }

  /** One page of claims. */
  record Page(List<Domain> domains, Pagination pagination) {
    static Page of(ListDomains.Page found, PageRequest page) {
      return new Page(
          found.domains().stream().map(Domain::of).toList(),
          Pagination.of(page.page(), page.limit(), found.total()));
    }
  }
}
