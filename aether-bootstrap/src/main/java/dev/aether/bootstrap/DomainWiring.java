package dev.aether.bootstrap;

import dev.aether.adapter.http.client.DnsResolver;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.deployment.DomainRoutes;
import dev.aether.adapter.jdbi.deployment.JdbiCustomDomains;
import dev.aether.adapter.jdbi.deployment.JdbiDomainChecks;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.JobRunner;
import dev.aether.adapter.jdbi.site.JdbiSiteViews;
import dev.aether.adapter.jdbi.site.JdbiSites;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.deployment.CheckDomain;
import dev.aether.application.deployment.CheckDueDomains;
import dev.aether.application.deployment.ConnectDomain;
import dev.aether.application.deployment.CustomDomains;
import dev.aether.application.deployment.DisconnectDomain;
import dev.aether.application.deployment.DomainChecks;
import dev.aether.application.deployment.DomainInstructions;
import dev.aether.application.deployment.ListDomains;
import dev.aether.application.deployment.VerifyDomain;
import dev.aether.application.shared.Ids;
import dev.aether.domain.deployment.customdomain.ClaimKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Names of owners' own, on PostgreSQL and the world's DNS. */
final class DomainWiring implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(15);

  /** Few, since each takes a connection for a moment. */
  private static final int LOOK_UPS = 4;

  private final JdbiUnitOfWork units;
  private final AuditRecorder audit;
  private final Clock clock;
  private final CustomDomains domains;
  private final DomainChecks checks;
  private final DomainInstructions instructions;
  private final CheckDomain check;
  private final ExecutorService lookUps =
      Executors.newFixedThreadPool(
          LOOK_UPS,
          work -> {
            Thread thread = new Thread(work, "domain-checks");
            thread.setDaemon(true);
            return thread;
          });

  DomainWiring(
      JdbiUnitOfWork units,
      AuditRecorder audit,
      Clock clock,
      DomainSettings settings,
      String secret) {
    this.units = units;
    this.audit = audit;
    this.clock = clock;
    this.domains = new JdbiCustomDomains(units);
    this.checks = new JdbiDomainChecks(units);
    byte[] key = Secrets.derived(secret, "domain claims").getBytes(StandardCharsets.US_ASCII);
    this.instructions = new DomainInstructions(new ClaimKey(key), settings.platform());
    this.check =
        new CheckDomain(
            units,
            new CheckDomain.Stores(domains, checks, audit),
            new DnsResolver(settings.server()),
            instructions,
            clock);
  }

  ConnectDomain connect(Ids ids) {
    return new ConnectDomain(
        units,
        new ConnectDomain.Stores(new JdbiSites(units), domains, checks, audit),
        instructions,
        ids,
        clock);
  }

  ApiRoutes routes(Ids ids) {
    return new DomainRoutes(
        new DomainRoutes.UseCases(
            connect(ids),
            new ListDomains(units, new JdbiSiteViews(units), domains, instructions, clock),
            new VerifyDomain(units, domains, check, instructions),
            new DisconnectDomain(units, domains, audit)));
  }

  JobRunner.Recurring recurring() {
    CheckDueDomains due = new CheckDueDomains(units, checks, check, clock, lookUps);
    return new JobRunner.Recurring("check-domains", EVERY, due::handle);
  }

  @Override
  public void close() {
    lookUps.shutdownNow();
  }
}
