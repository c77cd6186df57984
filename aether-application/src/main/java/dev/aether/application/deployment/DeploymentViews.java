package dev.aether.application.deployment;

import dev.aether.domain.account.UserId;
import dev.aether.domain.deployment.DeploymentId;
import java.util.Optional;

/** Deployments for reading. */
public interface DeploymentViews {

  /** The deployment of the running user; empty where there is none or it is somebody else's. */
  Optional<DeploymentView> find(UserId owner, DeploymentId id);
}
