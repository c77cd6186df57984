package dev.aether.application;

import dev.aether.application.deployment.CheckDomain;
import dev.aether.application.deployment.CheckDueDomains;
import dev.aether.application.deployment.ConnectDomain;
import dev.aether.application.deployment.DeployToDomain;
import dev.aether.application.deployment.DisconnectDomain;
import dev.aether.application.deployment.DomainInstructions;
import dev.aether.application.deployment.ListDomains;
import dev.aether.application.deployment.VerifyDomain;
import dev.aether.application.memory.MemoryDns;
import dev.aether.domain.deployment.customdomain.ClaimKey;
import dev.aether.domain.deployment.customdomain.PlatformHosts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The use cases of a world that are about names of owners' own, and the DNS that they ask. */
public final class WorldDomains {
  public final MemoryDns dns = new MemoryDns();
  public final DomainInstructions instructions =
      new DomainInstructions(
          new ClaimKey("a claim key that has thirty-two bytes".getBytes(StandardCharsets.US_ASCII)),
          new PlatformHosts(
              Set.of("aether.page"),
              Optional.of("sites.aether.page"),
              List.of("203.0.113.7", "2001:db8::7")));
  private final World world;

  WorldDomains(World world) {
    this.world = world;
  }

  public ConnectDomain connect() {
    return new ConnectDomain(
        world.ports.units(),
        new ConnectDomain.Stores(
            world.ports.sites(),
            world.ports.customDomains(),
            world.ports.domainChecks(),
            world.audit()),
        instructions,
        world.ids,
        world.clock);
  }

  public DeployToDomain deploy() {
    return new DeployToDomain(world.ports.units(), connect(), world.requestDeployment());
  }

  public ListDomains list() {
    return new ListDomains(
        world.ports.units(),
        world.ports.siteViews(),
        world.ports.customDomains(),
        instructions,
        world.clock);
  }

  public VerifyDomain verify() {
    return new VerifyDomain(
        world.ports.units(), world.ports.customDomains(), check(world.clock), instructions);
  }

  public DisconnectDomain disconnect() {
    return new DisconnectDomain(world.ports.units(), world.ports.customDomains(), world.audit());
  }

  /** Looks names up at that time. */
  public CheckDomain check(Clock at) {
    return new CheckDomain(
        world.ports.units(),
        new CheckDomain.Stores(
            world.ports.customDomains(), world.ports.domainChecks(), world.audit()),
        dns,
        instructions,
        at);
  }

  public CheckDueDomains checkDue(Clock at) {
    return new CheckDueDomains(
        world.ports.units(), world.ports.domainChecks(), check(at), at, Runnable::run);
  }
}
