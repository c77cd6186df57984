package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.site.SiteId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Brings a site live and claims a name for it, both or neither. */
public final class DeployToDomain {
  private final UnitOfWork units;
  private final ConnectDomain connect;
  private final RequestDeployment request;

  public DeployToDomain(UnitOfWork units, ConnectDomain connect, RequestDeployment request) {
    this.units = units;
    this.connect = connect;
    this.request = request;
  }

  /** A deployment that waits, and the claim as it stands. */
  public record Accepted(Deployment deployment, ConnectedDomain domain) {
    public Accepted {
      Objects.requireNonNull(deployment);
      Objects.requireNonNull(domain);
    }
  }

  /** Refuses as {@link ConnectDomain} and {@link RequestDeployment} do. */
  public Accepted handle(Actor.User actor, SiteId site, DeploymentWish wish, String name) {
    AtomicReference<Accepted> accepted = new AtomicReference<>();
    units.run(
        actor,
        () ->
            units.together(
                () -> {
                  ConnectedDomain domain = connect.handle(actor, site, name);
                  accepted.set(new Accepted(request.handle(actor, site, wish), domain));
                }));
    return accepted.get();
  }
}
