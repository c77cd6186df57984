package dev.aether.application.deployment;

import dev.aether.domain.deployment.customdomain.ClaimKey;
import dev.aether.domain.deployment.customdomain.ClaimToken;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.DnsRecords;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.deployment.customdomain.PlatformHosts;

/** What an owner is told to set in his DNS. Derived from the claim, never stored. */
public final class DomainInstructions {
  private final ClaimKey key;
  private final PlatformHosts platform;

  public DomainInstructions(ClaimKey key, PlatformHosts platform) {
    this.key = key;
    this.platform = platform;
  }

  /** Refuses a name that is the platform's own. */
  public void requireForeign(DomainName name) {
    platform.requireForeign(name);
  }

  /** By which the claim is proved. */
  public ClaimToken token(CustomDomain claim) {
    return key.token(claim.owner(), claim.site(), claim.name());
  }

  /** The claim together with what is to be set for it. */
  public ConnectedDomain of(CustomDomain claim) {
    return new ConnectedDomain(claim, DnsRecords.of(claim.name(), token(claim), platform));
  }
}
