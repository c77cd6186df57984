package dev.aether.application.deployment;

import dev.aether.domain.deployment.BuildDeadline;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStep;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.site.SiteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The deployments that the running actor may see. */
public interface Deployments {

  /** The sequence of a site's next deployment; whoever else asks waits until this unit ends. */
  int nextSequence(SiteId site);

  /** Adds a deployment of a site that the actor may deploy. */
  void add(Deployment deployment);

  /** Adds a deployment that is ready from the start, in the system only. */
  void addReady(Deployment deployment);

  /** The deployment that brought live what is live of a site; empty where nothing is. */
  Optional<Deployment> live(SiteId site);

  /** The deployment; empty where there is none or it is somebody else's. */
  Optional<Deployment> find(DeploymentId id);

  /**
   * Tells what the work is at, and adds a line to what it said so far, in the system only; no
   * effect where the deployment is at another revision by now.
   */
  void say(Deployment deployment, DeploymentStep step, String line);

  /** Tells how the host knows a deployment, in the system only. */
  void hosted(DeploymentId id, Hosted hosted);

  /**
   * How the host knows what the newest deployment of a site that built this gave it, in the system
   * only; empty where it has none of it.
   */
  Optional<String> hosted(SiteId site, BundleHash bundle);

  /** What has not ended and is past its deadline at {@code now}, in the system only. */
  List<Late> late(Instant now);

  /**
   * Stores the next state; CONFLICT {@code DEPLOY_CONFLICT} unless the stored one is exactly one
   * revision behind, so that who comes late changes nothing.
   */
  void replace(Deployment deployment);

  /** A deployment that took too long. */
  record Late(DeploymentId id, BuildDeadline deadline) {}
}
