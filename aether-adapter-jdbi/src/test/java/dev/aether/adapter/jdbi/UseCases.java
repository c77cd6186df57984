package dev.aether.adapter.jdbi;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.Ports;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.deployment.BackUpBeforeDeployment;
import dev.aether.application.deployment.BringLive;
import dev.aether.application.deployment.DeploySite;
import dev.aether.application.deployment.DeploymentWish;
import dev.aether.application.deployment.PromoteDeployment;
import dev.aether.application.deployment.RequestDeployment;
import dev.aether.application.deployment.ReviewSite;
import dev.aether.application.deployment.RollBackSite;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.generation.CancelGeneration;
import dev.aether.application.generation.GenerateSite;
import dev.aether.application.generation.RequestGeneration;
import dev.aether.application.generation.SelectionRecorder;
import dev.aether.application.memory.MemoryHosting;
import dev.aether.application.memory.MemoryObjectStore;
import dev.aether.application.shared.Ids;
import dev.aether.application.site.BackUpSite;
import dev.aether.application.site.Basis;
import dev.aether.application.site.ChangeSiteStatus;
import dev.aether.application.site.CreateSite;
import dev.aether.application.site.DuplicateSite;
import dev.aether.application.site.NewSites;
import dev.aether.application.site.RestoreBackup;
import dev.aether.application.site.SiteEdit;
import dev.aether.application.site.UpdateSite;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.site.SiteChanges;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.backup.BackupId;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The ways to a new site and to a backup, as a server wires them. */
final class UseCases {
  private final Ports ports;
  private final Ids ids = UUID::randomUUID;
  private final Clock clock = Clock.systemUTC();
  private final AuditRecorder audit;
  private final NewSites newSites;

  UseCases(Ports ports) {
    this.ports = ports;
    this.audit = new AuditRecorder(ports.auditTrail(), UUID::randomUUID, clock);
    this.newSites = new NewSites(ports.quotas(), ports.sites(), audit, ids, clock);
  }

  SiteId create(Account owner) {
    return new CreateSite(ports.units(), newSites)
        .handle(actor(owner), Fixtures.contentTitled("Bakery"))
        .id();
  }

  SiteId duplicate(Account owner, SiteId original) {
    return new DuplicateSite(ports.units(), ports.sites(), newSites)
        .handle(actor(owner), original, new SiteName("Bakery"))
        .id();
  }

  SiteId restoreAsNew(Account owner, BackupId backup) {
    return new RestoreBackup(ports.units(), ports.backups(), ports.sites(), newSites, audit, clock)
        .asNewSite(actor(owner), backup)
        .id();
  }

  SiteId generate(Account owner) {
    return request(owner).site().orElseThrow();
  }

  Generation request(Account owner) {
    return new RequestGeneration(
            ports.units(),
            new RequestGeneration.Stores(
                ports.quotas(),
                ports.credits(),
                ports.sites(),
                ports.generations(),
                ports.jobs(),
                audit),
            Composers.titled("Bakery"),
            ids,
            clock)
        .handle(actor(owner), Fixtures.brief());
  }

  /** Does the work of a generation. */
  void work(GenerationId id) {
    new GenerateSite(ports.units(), stores(), Composers.titled("Bakery"), clock).handle(id);
  }

  GenerationStatus cancel(Account owner, GenerationId id) {
    return new CancelGeneration(ports.units(), stores(), audit).handle(actor(owner), id).status();
  }

  private GenerateSite.Stores stores() {
    return new GenerateSite.Stores(
        ports.generations(),
        ports.sites(),
        ports.credits(),
        ports.modelPrices(),
        audit,
        new SelectionRecorder(ports.componentCatalog(), ports.selections(), UUID::randomUUID));
  }

  private static SiteAddresses addresses() {
    return new SiteAddresses(() -> URI.create("http://127.0.0.1"), Optional.empty());
  }

  /** Deploys what the site says now. */
  Deployment deploy(Account owner, SiteId site) {
    return deploy(owner, site, Environment.PRODUCTION);
  }

  Deployment deploy(Account owner, SiteId site, Environment environment) {
    Deployment asked =
        new RequestDeployment(
                ports.units(),
                new RequestDeployment.Stores(
                    ports.sites(), ports.deployments(), ports.jobs(), audit),
                ids,
                new ReviewSite(ports.units(), ports.sites(), ports.assets(), addresses()))
            .handle(actor(owner), site, DeploymentWish.to(environment));
    new DeploySite(
            ports.units(),
            new DeploySite.Stores(
                ports.sites(),
                ports.assets(),
                ports.deployments(),
                ports.publications(),
                new BackUpBeforeDeployment(
                    ports.versions(), ports.backups(), ports.retention(), ids, clock),
                audit),
            new MemoryHosting(new MemoryObjectStore()),
            addresses(),
            clock)
        .handle(asked.id());
    return asked;
  }

  Deployment rollBack(Account owner, SiteId site, DeploymentId target) {
    return new RollBackSite(bringLive()).handle(actor(owner), site, target);
  }

  Deployment promote(Account owner, SiteId site, DeploymentId preview) {
    return new PromoteDeployment(bringLive()).handle(actor(owner), site, preview);
  }

  void takeOffline(Account owner, SiteId site) {
    new ChangeSiteStatus(ports.units(), ports.sites(), audit, clock)
        .handle(actor(owner), site, ChangeSiteStatus.Step.UNPUBLISH);
  }

  private BringLive bringLive() {
    return new BringLive(
        ports.units(),
        new BringLive.Stores(ports.sites(), ports.deployments(), ports.publications(), audit),
        ids,
        clock);
  }

  BackupId backUp(Account owner, SiteId site) {
    return new BackUpSite(
            ports.units(),
            new BackUpSite.Stores(ports.sites(), ports.backups(), ports.profiles(), audit),
            ids,
            clock)
        .handle(actor(owner), site, "")
        .id();
  }

  /** The version that the site has afterwards. */
  int rename(Account owner, SiteId site, String name, Basis basis) {
    SiteChanges changes =
        new SiteChanges(
            Optional.of(new SiteName(name)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new UpdateSite(ports.units(), ports.sites(), ports.versions(), audit, clock)
        .handle(actor(owner), site, new SiteEdit.Parts(changes), basis)
        .version();
  }

  AuditRecorder audit() {
    return audit;
  }

  private static Actor.User actor(Account account) {
    return new Actor.User(account.id());
  }
}
