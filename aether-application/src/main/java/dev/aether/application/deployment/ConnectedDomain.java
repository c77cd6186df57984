package dev.aether.application.deployment;

import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.DnsRecords;
import java.util.Objects;

/** A claim to a name and what its owner has to set in his DNS for it. */
public record ConnectedDomain(CustomDomain claim, DnsRecords records) {
  public ConnectedDomain {
    Objects.requireNonNull(claim);
    Objects.requireNonNull(records);
  }
}
