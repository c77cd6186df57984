package dev.aether.application.deployment;

import dev.aether.domain.deployment.Environment;
import java.util.Objects;

/**
 * How a site shall go live.
 *
 * @param reviewed whether it shall not where a review finds an error in it
 */
public record DeploymentWish(Environment environment, boolean reviewed) {
  public DeploymentWish {
    Objects.requireNonNull(environment);
  }

  /** Without a review. */
  public static DeploymentWish to(Environment environment) {
    return new DeploymentWish(environment, false);
  }
}
