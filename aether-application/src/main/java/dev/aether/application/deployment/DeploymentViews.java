package dev.aether.application.deployment;

import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.UserId;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Optional;

/** Deployments for reading. */
public interface DeploymentViews {

  /** The deployment of the running user; empty where there is none or it is somebody else's. */
  Optional<DeploymentView> find(UserId owner, DeploymentId id);

  /** One page of the deployments of a site of the running user's, newest first. */
  Page list(UserId owner, SiteId site, PageRequest page);

  /** Some of many, and how many there are in all. */
  record Page(List<DeploymentView> deployments, long total) {
    public Page {
      deployments = List.copyOf(deployments);
    }
  }
}
