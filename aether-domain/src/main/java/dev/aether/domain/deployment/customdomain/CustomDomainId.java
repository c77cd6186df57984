package dev.aether.domain.deployment.customdomain;

import java.util.Objects;
import java.util.UUID;

/** The identity of a claim to a name. */
public record CustomDomainId(UUID value) {
  public CustomDomainId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
