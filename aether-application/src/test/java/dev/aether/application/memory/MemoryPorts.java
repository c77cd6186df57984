package dev.aether.application.memory;

import dev.aether.application.Ports;
import dev.aether.application.access.ApiKeys;
import dev.aether.application.access.IdempotencyKeys;
import dev.aether.application.access.Sessions;
import dev.aether.application.access.UnitOfWork;
import dev.aether.application.account.AccountRecords;
import dev.aether.application.account.Accounts;
import dev.aether.application.asset.Assets;
import dev.aether.application.audit.AuditTrail;
import dev.aether.application.billing.Credits;
import dev.aether.application.billing.ModelPrices;
import dev.aether.application.billing.Profiles;
import dev.aether.application.billing.Quotas;
import dev.aether.application.billing.RequestWindows;
import dev.aether.application.billing.Subscriptions;
import dev.aether.application.component.Blocks;
import dev.aether.application.component.ComponentCatalog;
import dev.aether.application.component.OwnComponents;
import dev.aether.application.deployment.CustomDomains;
import dev.aether.application.deployment.DeploymentHistory;
import dev.aether.application.deployment.DeploymentViews;
import dev.aether.application.deployment.Deployments;
import dev.aether.application.deployment.DomainChecks;
import dev.aether.application.deployment.HostingChanges;
import dev.aether.application.deployment.Publications;
import dev.aether.application.deployment.PublishedFiles;
import dev.aether.application.deployment.SiteFiles;
import dev.aether.application.deployment.visit.SiteTraffic;
import dev.aether.application.deployment.visit.Visits;
import dev.aether.application.generation.ComponentSelections;
import dev.aether.application.generation.GenerationViews;
import dev.aether.application.generation.Generations;
import dev.aether.application.generation.UsageViews;
import dev.aether.application.shared.JobKind;
import dev.aether.application.shared.Jobs;
import dev.aether.application.shared.ObjectStore;
import dev.aether.application.site.Backups;
import dev.aether.application.site.Retention;
import dev.aether.application.site.SiteSearch;
import dev.aether.application.site.SiteViews;
import dev.aether.application.site.Sites;
import dev.aether.application.site.Versions;
import dev.aether.application.template.Ratings;
import dev.aether.application.template.TemplateViews;
import dev.aether.application.template.Templates;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** All ports on one memory. */
public final class MemoryPorts implements Ports {
  private static final Actor TEST = new Actor.Service("test");

  private final Memory memory = new Memory();
  private final MemoryAccounts accounts = new MemoryAccounts(memory);
  private final MemoryBilling billing = new MemoryBilling(memory);
  private final MemorySubscriptions subscriptions = new MemorySubscriptions(memory);
  private final MemoryTemplates templates = new MemoryTemplates(memory);
  private final MemoryTemplateViews templateViews = new MemoryTemplateViews(memory, templates);
  private final MemoryRatings ratings = new MemoryRatings(memory);
  private final MemorySelections selections = new MemorySelections(memory);
  private final MemoryCatalog catalog = new MemoryCatalog(memory);
  private final MemorySites sites = new MemorySites(memory);
  private final MemoryVersions versions = new MemoryVersions(memory);
  private final MemoryBackups backups = new MemoryBackups(memory);
  private final MemorySiteSearch siteSearch = new MemorySiteSearch(memory);
  private final MemoryGenerations generations = new MemoryGenerations(memory);
  private final MemoryDeployments deployments = new MemoryDeployments(memory);
  private final MemoryPublications publications = new MemoryPublications(memory);

  private final MemoryRequestWindows requestWindows = new MemoryRequestWindows(memory);
  private final MemoryApiKeys apiKeys = new MemoryApiKeys(memory);
  private final MemorySessions sessions = new MemorySessions(memory);
  private final MemoryIdempotencyKeys idempotencyKeys = new MemoryIdempotencyKeys(memory);
  private final MemoryAuditTrail auditTrail = new MemoryAuditTrail(memory);
  private final MemoryAssets assets = new MemoryAssets(memory);
  private final MemoryObjectStore assetStore = new MemoryObjectStore();
  private final MemoryObjectStore siteStore = new MemoryObjectStore();
  private final MemoryCustomDomains customDomains = new MemoryCustomDomains(memory);

  /** Takes what is queued out of the queue and hands it on, until nothing is. */
  public void drainJobs(BiConsumer<JobKind, UUID> worker) {
    List<Memory.Job> waiting = takeJobs();
    while (!waiting.isEmpty()) {
      waiting.forEach(job -> worker.accept(job.kind(), job.subject()));
      waiting = takeJobs();
    }
  }

  private List<Memory.Job> takeJobs() {
    return memory.as(
        TEST,
        () -> {
          List<Memory.Job> waiting = new ArrayList<>(memory.tables().jobs);
          memory.tables().jobs.clear();
          return waiting;
        });
  }

  @Override
  public void changeTier(UserId id, Tier tier) {
    memory.run(
        TEST, () -> memory.tables().accounts.computeIfPresent(id, (key, old) -> old.with(tier)));
  }

  @Override
  public UnitOfWork units() {
    return memory;
  }

  @Override
  public Accounts accounts() {
    return accounts;
  }

  @Override
  public AccountRecords accountRecords() {
    return new MemoryAccountRecords(memory);
  }

  @Override
  public Credits credits() {
    return billing;
  }

  @Override
  public Quotas quotas() {
    return billing;
  }

  @Override
  public Profiles profiles() {
    return billing;
  }

  @Override
  public Subscriptions subscriptions() {
    return subscriptions;
  }

  @Override
  public ModelPrices modelPrices() {
    return new MemoryModelPrices(memory);
  }

  @Override
  public Templates templates() {
    return templates;
  }

  @Override
  public TemplateViews templateViews() {
    return templateViews;
  }

  @Override
  public Ratings ratings() {
    return ratings;
  }

  @Override
  public ComponentCatalog componentCatalog() {
    return catalog;
  }

  @Override
  public Blocks blocks() {
    return new MemoryBlocks(memory);
  }

  @Override
  public OwnComponents ownComponents() {
    return new MemoryOwnComponents(memory);
  }

  @Override
  public ComponentSelections selections() {
    return selections;
  }

  @Override
  public Sites sites() {
    return sites;
  }

  @Override
  public SiteViews siteViews() {
    return sites;
  }

  @Override
  public Versions versions() {
    return versions;
  }

  @Override
  public Backups backups() {
    return backups;
  }

  @Override
  public Retention retention() {
    return new MemoryRetention(memory, backups);
  }

  @Override
  public SiteSearch siteSearch() {
    return siteSearch;
  }

  @Override
  public Generations generations() {
    return generations;
  }

  @Override
  public Deployments deployments() {
    return deployments;
  }

  @Override
  public DeploymentViews deploymentViews() {
    return deployments;
  }

  @Override
  public Publications publications() {
    return publications;
  }

  @Override
  public PublishedFiles publishedFiles() {
    return publications;
  }

  @Override
  public GenerationViews generationViews() {
    return new MemoryGenerationViews(memory);
  }

  /** What the generation took of models. */
  public Optional<GenerationUsage> usageOf(GenerationId id) {
    return Optional.ofNullable(memory.tables().usage.get(id));
  }

  @Override
  public UsageViews usageViews() {
    return new MemoryUsageViews(memory);
  }

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public ApiKeys apiKeys() {
    return apiKeys;
  }

  @Override
  public IdempotencyKeys idempotencyKeys() {
    return idempotencyKeys;
  }

  @Override
  public AuditTrail auditTrail() {
    return auditTrail;
  }

  @Override
  public Assets assets() {
    return assets;
  }

  @Override
  public DeploymentHistory deploymentHistory() {
    return deployments;
  }

  @Override
  public HostingChanges hostingChanges() {
    return new MemoryHostingChanges(memory);
  }

  @Override
  public SiteFiles siteFiles() {
    return publications;
  }

  /** Bytes of sites' files; not in the tables either. */
  public ObjectStore siteStore() {
    return siteStore;
  }

  /** Bytes of images; not in the tables, since they are not part of any unit of work. */
  public ObjectStore assetStore() {
    return assetStore;
  }

  @Override
  public CustomDomains customDomains() {
    return customDomains;
  }

  @Override
  public DomainChecks domainChecks() {
    return new MemoryDomainChecks(memory);
  }

  @Override
  public Visits visits() {
    return new MemoryVisits(memory);
  }

  @Override
  public SiteTraffic traffic() {
    return new MemoryVisits(memory);
  }

  @Override
  public Jobs jobs() {
    return (kind, subject) -> {
      Memory.Job job = new Memory.Job(kind, subject);
      if (!memory.tables().jobs.contains(job)) {
        memory.tables().jobs.add(job);
      }
    };
  }

  @Override
  public RequestWindows requestWindows() {
    return requestWindows;
  }
}
