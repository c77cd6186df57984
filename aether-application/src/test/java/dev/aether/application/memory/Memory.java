package dev.aether.application.memory;

import dev.aether.application.access.StoredAnswer;
import dev.aether.application.access.UnitOfWork;
import dev.aether.application.account.UserMetadata;
import dev.aether.application.billing.Profile;
import dev.aether.application.billing.RequestWindows;
import dev.aether.application.deployment.Hosted;
import dev.aether.application.deployment.visit.PageOfDay;
import dev.aether.application.deployment.visit.VisitorOfDay;
import dev.aether.application.deployment.visit.VisitorSalt;
import dev.aether.application.generation.ComponentSelections;
import dev.aether.application.shared.JobKind;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.ApiKey;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.access.IdempotencyKey;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.UserId;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.price.ModelPrice;
import dev.aether.domain.billing.price.ModelPricing;
import dev.aether.domain.billing.subscription.Subscription;
import dev.aether.domain.component.OwnComponent;
import dev.aether.domain.component.contract.Block;
import dev.aether.domain.deployment.BuildLog;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStep;
import dev.aether.domain.deployment.DeploymentTimes;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationUsage;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteVersion;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import dev.aether.domain.template.Rating;
import dev.aether.domain.template.Template;
import dev.aether.domain.template.TemplateId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** What is stored, and the unit of work over it: one at a time, undone when its work throws. */
final class Memory implements UnitOfWork {

  /** The tables. */
  static final class Tables {
    final Map<UserId, StoredAccount> accounts = new LinkedHashMap<>();
    final Map<UserId, Subscription> subscriptions = new LinkedHashMap<>();
    final Map<TemplateId, Template> templates = new LinkedHashMap<>();
    final Map<TemplateId, Map<UserId, Rating>> ratings = new LinkedHashMap<>();
    final Map<SiteId, List<ComponentSelections.Choice>> choices = new LinkedHashMap<>();
    final Map<Block, Boolean> blocks = new LinkedHashMap<>();
    final Map<UUID, OwnComponent> components = new LinkedHashMap<>();
    final Map<SiteId, TemplateId> origins = new LinkedHashMap<>();
    final Map<SiteId, Site> sites = new LinkedHashMap<>();
    final Map<SiteId, NavigableMap<Integer, SiteVersion>> versions = new LinkedHashMap<>();
    final Map<BackupId, Backup> backups = new LinkedHashMap<>();
    final Map<GenerationId, Generation> generations = new LinkedHashMap<>();
    final List<ModelPrice> prices = new ArrayList<>(ModelPricing.official().rows());
    final Map<GenerationId, String> models = new LinkedHashMap<>();
    final Map<GenerationId, GenerationUsage> usage = new LinkedHashMap<>();
    final Map<DeploymentId, Deployment> deployments = new LinkedHashMap<>();
    final Map<DeploymentId, BuildLog> buildLogs = new LinkedHashMap<>();
    final Map<DeploymentId, DeploymentStep> buildSteps = new LinkedHashMap<>();
    final Map<DeploymentId, DeploymentTimes> deploymentTimes = new LinkedHashMap<>();
    final Map<DeploymentId, Hosted> hosted = new LinkedHashMap<>();
    final Map<SiteId, MemoryHostingChanges.Row> hostingChanges = new LinkedHashMap<>();
    final Map<UUID, Entry> ledger = new LinkedHashMap<>();
    final Map<SiteId, Map<String, SiteBundle>> bundles = new LinkedHashMap<>();
    final Map<BundleOf, Integer> bundleVersions = new LinkedHashMap<>();
    final Map<SiteId, Pointer> publications = new LinkedHashMap<>();
    final Map<ApiKeyId, ApiKey> apiKeys = new LinkedHashMap<>();
    final Map<SessionId, Session> sessions = new LinkedHashMap<>();
    final Map<UserId, Profile.Person> persons = new LinkedHashMap<>();
    final Map<AskedBy, Asked> idempotencyKeys = new LinkedHashMap<>();
    final Map<Optional<UserId>, List<AuditEntry>> audit = new LinkedHashMap<>();
    final Map<CustomDomainId, CustomDomain> customDomains = new LinkedHashMap<>();
    final Map<CustomDomainId, Instant> domainChecks = new LinkedHashMap<>();
    final Map<RequestWindows.Key, List<Instant>> windows = new LinkedHashMap<>();
    final Map<AssetId, Asset> assets = new LinkedHashMap<>();
    final Map<LocalDate, VisitorSalt> salts = new LinkedHashMap<>();
    final Map<PageOfDay, Long> views = new LinkedHashMap<>();
    final Map<SiteDay, Long> visitors = new LinkedHashMap<>();
    final Set<VisitorOfDay> marks = new LinkedHashSet<>();
    final List<Job> jobs = new ArrayList<>();

    Tables copy() {
      Tables copy = new Tables();
      copy.accounts.putAll(accounts);
      copy.subscriptions.putAll(subscriptions);
      copy.templates.putAll(templates);
      ratings.forEach((template, given) -> copy.ratings.put(template, new LinkedHashMap<>(given)));
      choices.forEach((site, made) -> copy.choices.put(site, new ArrayList<>(made)));
      copy.blocks.putAll(blocks);
      copy.components.putAll(components);
      copy.origins.putAll(origins);
      copy.sites.putAll(sites);
      versions.forEach((site, kept) -> copy.versions.put(site, new TreeMap<>(kept)));
      copy.backups.putAll(backups);
      copy.generations.putAll(generations);
      copy.prices.clear();
      copy.prices.addAll(prices);
      copy.models.putAll(models);
      copy.usage.putAll(usage);
      copy.deployments.putAll(deployments);
      copy.buildLogs.putAll(buildLogs);
      copy.buildSteps.putAll(buildSteps);
      copy.deploymentTimes.putAll(deploymentTimes);
      copy.hosted.putAll(hosted);
      copy.hostingChanges.putAll(hostingChanges);
      copy.ledger.putAll(ledger);
      bundles.forEach((site, files) -> copy.bundles.put(site, new LinkedHashMap<>(files)));
      copy.bundleVersions.putAll(bundleVersions);
      copy.publications.putAll(publications);
      copy.apiKeys.putAll(apiKeys);
      copy.sessions.putAll(sessions);
      copy.persons.putAll(persons);
      copy.idempotencyKeys.putAll(idempotencyKeys);
      copy.audit.putAll(audit);
      copy.customDomains.putAll(customDomains);
      copy.domainChecks.putAll(domainChecks);
      copy.windows.putAll(windows);
      copy.assets.putAll(assets);
      copy.salts.putAll(salts);
      copy.views.putAll(views);
      copy.visitors.putAll(visitors);
      copy.marks.addAll(marks);
      copy.jobs.addAll(jobs);
      return copy;
    }
  }

  record StoredAccount(
      Account account, String passwordHash, Tier tier, UserMetadata told, Optional<Instant> seen) {
    StoredAccount(Account account, String passwordHash, Tier tier) {
      this(account, passwordHash, tier, UserMetadata.NONE, Optional.empty());
    }

    StoredAccount with(Tier other) {
      return new StoredAccount(account, passwordHash, other, told, seen);
    }
  }

  record Entry(UserId owner, Settlement settlement) {}

  enum Settlement {
    OPEN,
    COMMITTED,
    RELEASED
  }

  record SiteDay(SiteId site, LocalDate day) {}

  record BundleOf(SiteId site, String hash) {}

  record Pointer(String bundle, int sequence, int version) {}

  record AskedBy(UserId user, IdempotencyKey key) {}

  record Asked(Sha256 requestHash, Instant expiresAt, Optional<StoredAnswer> answer) {}

  record Job(JobKind kind, UUID subject) {}

  private final Object lock = new Object();
  private Tables tables = new Tables();
  private Actor actor;
  private boolean joining;
  private boolean readOnly;

  @Override
  public <T> T as(Actor newActor, Supplier<T> work) {
    if (Thread.holdsLock(lock) && !joining) {
      throw new IllegalStateException("units of work do not nest");
    }
    synchronized (lock) {
      Tables before = tables.copy();
      Actor outerActor = actor;
      boolean outerJoining = joining;
      actor = newActor;
      joining = false;
      boolean done = false;
      try {
        T result = work.get();
        done = true;
        return result;
      } finally {
        actor = outerActor;
        joining = outerJoining;
        if (!done) {
          tables = before;
        }
      }
    }
  }

  @Override
  public <T> T read(Actor reader, Supplier<T> work) {
    return as(
        reader,
        () -> {
          readOnly = true;
          try {
            return work.get();
          } finally {
            readOnly = false;
          }
        });
  }

  @Override
  public void together(Runnable work) {
    requireUnit();
    joining = true;
    try {
      work.run();
    } finally {
      joining = false;
    }
  }

  /** The tables, for the running unit. */
  Tables tables() {
    requireUnit();
    return tables;
  }

  /** Whether the running actor sees what belongs to {@code owner}. */
  boolean sees(UserId owner) {
    requireUnit();
    return actor instanceof Actor.Service
        || (actor instanceof Actor.User user && user.id().equals(owner));
  }

  /** Refuses, as row security does, what the running actor may not write. */
  void requireWritable(UserId owner) {
    if (readOnly) {
      throw new IllegalStateException("this unit only reads");
    }
    if (!sees(owner)) {
      throw new IllegalStateException("row security: not the actor's");
    }
  }

  /** The running user; refuses anybody else. */
  UserId user() {
    requireUnit();
    if (actor instanceof Actor.User user) {
      return user.id();
    }
    throw new IllegalStateException("row security: only for users");
  }

  /** The running user, where one runs. */
  Optional<UserId> runningUser() {
    return actor instanceof Actor.User user ? Optional.of(user.id()) : Optional.empty();
  }

  /** Refuses whoever is neither staff nor the system. */
  void requireStaff() {
    requireUnit();
    if (!(actor instanceof Actor.Service) && !(actor instanceof Actor.User user && user.staff())) {
      throw new IllegalStateException("row security: only for staff");
    }
  }

  boolean isService() {
    requireUnit();
    return actor instanceof Actor.Service;
  }

  void requireService() {
    requireUnit();
    if (!(actor instanceof Actor.Service)) {
      throw new IllegalStateException("row security: only for the system");
    }
  }

  private void requireUnit() {
    if (!Thread.holdsLock(lock) || actor == null) {
      throw new IllegalStateException("stored data is reached only inside a unit of work");
    }
  }
}
