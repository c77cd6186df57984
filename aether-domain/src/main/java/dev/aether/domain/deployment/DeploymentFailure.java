package dev.aether.domain.deployment;

import dev.aether.domain.shared.ErrorCode;
import java.util.Objects;

/** Why a deployment came to nothing: the code for programs, the message for the owner. */
public record DeploymentFailure(ErrorCode code, String message) {
  public DeploymentFailure {
    Objects.requireNonNull(code);
    Objects.requireNonNull(message);
  }
}
