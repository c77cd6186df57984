package dev.aether.application.memory;

import dev.aether.application.deployment.CustomDomains;
import dev.aether.domain.account.UserId;
import dev.aether.domain.deployment.customdomain.ClaimState;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.CustomDomainStatus;
import dev.aether.domain.deployment.customdomain.DomainAllowance;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

final class MemoryCustomDomains implements CustomDomains {
  private final Memory memory;

  MemoryCustomDomains(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(CustomDomain claim) {
    memory.requireWritable(claim.owner());
    Site site = memory.tables().sites.get(claim.site());
    if (site == null || !site.owner().equals(claim.owner())) {
      throw new IllegalStateException("row security: not the actor's site");
    }
    if (claim.state() != ClaimState.pending()) {
      throw new IllegalArgumentException("a claim begins pending");
    }
    requireRoom(claim.owner());
    if (any(other -> other.site().equals(claim.site()) && other.name().equals(claim.name()))) {
      throw Problem.of(ErrorCode.DOMAIN_CONFLICT, "The site has this claim.").asException();
    }
    claims().put(claim.id(), claim);
  }

  @Override
  public Optional<CustomDomain> find(CustomDomainId id) {
    return Optional.ofNullable(claims().get(id)).filter(claim -> memory.sees(claim.owner()));
  }

  @Override
  public void replace(CustomDomain before, CustomDomain after) {
    memory.requireService();
    if (!before.equals(claims().get(before.id()))) {
      throw Problem.of(ErrorCode.DOMAIN_CONFLICT, "The claim has changed.").asException();
    }
    boolean heldElsewhere =
        any(other -> !other.id().equals(after.id()) && holds(other, after.name()));
    if (holds(after, after.name()) && heldElsewhere) {
      throw Problem.of(ErrorCode.DOMAIN_TAKEN, "Another site serves this name.").asException();
    }
    if (before.failure().isPresent() && after.failure().isEmpty()) {
      requireRoom(after.owner());
    }
    claims().put(after.id(), after);
  }

  @Override
  public void remove(CustomDomainId id) {
    find(id).ifPresent(claim -> claims().remove(id));
  }

  @Override
  public List<CustomDomain> ofSite(SiteId site) {
    return claims().values().stream()
        .filter(claim -> claim.site().equals(site) && memory.sees(claim.owner()))
        .sorted(
            Comparator.comparing(CustomDomain::claimedAt)
                .thenComparing(claim -> claim.name().value()))
        .toList();
  }

  @Override
  public Optional<CustomDomain> holder(DomainName name) {
    return claims().values().stream()
        .filter(claim -> holds(claim, name) && memory.sees(claim.owner()))
        .findFirst();
  }

  private void requireRoom(UserId owner) {
    long used =
        claims().values().stream()
            .filter(claim -> claim.owner().equals(owner) && claim.failure().isEmpty())
            .count();
    DomainAllowance.requireOneMore(memory.tables().accounts.get(owner).tier(), used);
  }

  private boolean any(Predicate<CustomDomain> condition) {
    return claims().values().stream().anyMatch(condition);
  }

  private static boolean holds(CustomDomain claim, DomainName name) {
    return claim.status() == CustomDomainStatus.ACTIVE && claim.name().equals(name);
  }

  /** Claims go with their sites. */
  private Map<CustomDomainId, CustomDomain> claims() {
    Map<CustomDomainId, CustomDomain> claims = memory.tables().customDomains;
    claims.values().removeIf(claim -> !memory.tables().sites.containsKey(claim.site()));
    return claims;
  }
}
