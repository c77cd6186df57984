package dev.aether.domain.deployment;

import java.util.Objects;
import java.util.UUID;

/** The identity of a deployment. */
public record DeploymentId(UUID value) {
  public DeploymentId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
