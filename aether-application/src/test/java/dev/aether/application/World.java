package dev.aether.application;

import dev.aether.application.access.ChangeIdentity;
import dev.aether.application.access.Door;
import dev.aether.application.access.RefreshSession;
import dev.aether.application.access.ShowIdentity;
import dev.aether.application.access.SignIn;
import dev.aether.application.access.SignOut;
import dev.aether.application.access.SignUp;
import dev.aether.application.access.SignedIn;
import dev.aether.application.account.Identity;
import dev.aether.application.account.PasswordHashing;
import dev.aether.application.asset.ImageCodec;
import dev.aether.application.asset.UploadAsset;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.audit.AuditedAccess;
import dev.aether.application.deployment.BackUpBeforeDeployment;
import dev.aether.application.deployment.BringLive;
import dev.aether.application.deployment.CancelDeployment;
import dev.aether.application.deployment.DeploySite;
import dev.aether.application.deployment.Hosting;
import dev.aether.application.deployment.PromoteDeployment;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.application.deployment.RequestDeployment;
import dev.aether.application.deployment.ReviewSite;
import dev.aether.application.deployment.RollBackSite;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.generation.CancelGeneration;
import dev.aether.application.generation.ComponentComposer;
import dev.aether.application.generation.ComponentSelections;
import dev.aether.application.generation.GenerateComponent;
import dev.aether.application.generation.GenerateImage;
import dev.aether.application.generation.GenerateSite;
import dev.aether.application.generation.GiveUpGeneration;
import dev.aether.application.generation.ImageModel;
import dev.aether.application.generation.OptimizeContent;
import dev.aether.application.generation.PaidWork;
import dev.aether.application.generation.RequestGeneration;
import dev.aether.application.generation.SelectionRecorder;
import dev.aether.application.generation.SiteComposer;
import dev.aether.application.generation.TextImprover;
import dev.aether.application.memory.MemoryHosting;
import dev.aether.application.memory.MemoryPorts;
import dev.aether.application.shared.Ids;
import dev.aether.application.shared.JobKind;
import dev.aether.application.site.BackUpSite;
import dev.aether.application.site.ChangeSiteStatus;
import dev.aether.application.site.CreateFromTemplate;
import dev.aether.application.site.CreateSite;
import dev.aether.application.site.DeleteBackup;
import dev.aether.application.site.DeleteSite;
import dev.aether.application.site.DuplicateSite;
import dev.aether.application.site.NewSites;
import dev.aether.application.site.RestoreBackup;
import dev.aether.application.site.RestoreVersion;
import dev.aether.application.site.UpdateSite;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.Account;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.audit.AuditOrigin;
import dev.aether.domain.billing.AiCredits;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationUsage;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** All use cases on ports in memory, with a clock that stands and ids that count. */
public final class World {
  public static final Actor SYSTEM = new Actor.Service("world");

  public final MemoryPorts ports = new MemoryPorts();
  public final Clock clock = Clock.fixed(Fixtures.NOW, ZoneOffset.UTC);
  public final SiteAddresses addresses =
      new SiteAddresses(() -> URI.create("http://127.0.0.1:8080"), Optional.empty());

  /** Who keeps the files of sites; a server puts its own in. */
  public Hosting hosting = new MemoryHosting(ports.siteStore());

  /** Where requests come from; a server puts its own in. */
  public Supplier<AuditOrigin> origin = AuditOrigin::unknown;

  private final AtomicLong counter = new AtomicLong();
  private final AtomicLong backups = new AtomicLong();
  public final Ids ids = () -> new UUID(0, counter.incrementAndGet());

  /** Names of owners' own. */
  public final WorldDomains domains = new WorldDomains(this);

  /** Somebody on the free tier. */
  public Account signedUp(String name) {
    Account account = Fixtures.somebody(name);
    ports.units().run(SYSTEM, () -> ports.accounts().add(account, "hash"));
    return account;
  }

  /** A session of this account's, the same each time; of none where it is not there. */
  public SignedIn signedIn(Account account) {
    return ports
        .units()
        .as(
            SYSTEM,
            () -> {
              SessionId id = new SessionId(account.id().value());
              Session session =
                  ports
                      .sessions()
                      .findLocked(id)
                      .orElseGet(() -> Session.opened(id, account.id(), Fixtures.NOW));
              ports.sessions().add(session);
              Identity identity =
                  new Identity(account, "{}", "{}", Optional.empty(), account.createdAt());
              return new SignedIn(identity, session);
            });
  }

  /** Why a site of his is as it is. */
  public List<ComponentSelections.Choice> choicesFor(Account account, SiteId site) {
    return ports
        .units()
        .as(new Actor.User(account.id()), () -> ports.selections().of(site))
        .stream()
        .map(ComponentSelections.Made::choice)
        .toList();
  }

  /** Records with ids of its own, so that those of the use cases count on without gaps. */
  public AuditRecorder audit() {
    return new AuditRecorder(ports.auditTrail(), UUID::randomUUID, clock, () -> origin.get());
  }

  /** What was recorded about an account, oldest first. */
  public List<AuditEntry> recordedOf(Account account) {
    return ports
        .units()
        .as(SYSTEM, () -> ports.auditTrail().chain(Optional.of(account.id()), 1, 100));
  }

  public SignUp signUp(PasswordHashing hashing) {
    return new SignUp(ports.units(), ports.accounts(), accessEvents(), hashing, ids, clock, door());
  }

  public SignIn signIn(PasswordHashing hashing) {
    return new SignIn(ports.units(), ports.accounts(), accessEvents(), hashing, door());
  }

  public RefreshSession refreshSession() {
    return new RefreshSession(
        ports.units(), ports.accounts(), ports.sessions(), accessEvents(), clock);
  }

  public SignOut signOut() {
    return new SignOut(ports.units(), ports.sessions(), accessEvents());
  }

  public ShowIdentity showIdentity() {
    return new ShowIdentity(ports.units(), ports.accounts());
  }

  public ChangeIdentity changeIdentity(PasswordHashing hashing) {
    return new ChangeIdentity(
        ports.units(), ports.accounts(), ports.sessions(), accessEvents(), hashing, clock);
  }

  private Door door() {
    return new Door(ports.accounts(), ports.sessions(), accessEvents(), ids, clock);
  }

  private AuditedAccess accessEvents() {
    return new AuditedAccess(audit());
  }

  public DeleteSite deleteSite() {
    return new DeleteSite(ports.units(), ports.sites(), audit());
  }

  public RequestGeneration requestGeneration(SiteComposer composer) {
    return new RequestGeneration(
        ports.units(),
        new RequestGeneration.Stores(
            ports.quotas(),
            ports.credits(),
            ports.sites(),
            ports.generations(),
            ports.jobs(),
            audit()),
        composer,
        ids,
        clock);
  }

  public GiveUpGeneration giveUpGeneration() {
    return new GiveUpGeneration(ports.units(), generationStores());
  }

  public GenerateComponent generateComponent(ComponentComposer composer) {
    return new GenerateComponent(
        paidWork(), composer, (node, theme) -> "iVBORw0KGgo=", ports.ownComponents(), ids);
  }

  public OptimizeContent optimizeContent(TextImprover improver) {
    return new OptimizeContent(paidWork(), improver);
  }

  public GenerateImage generateImage(Optional<ImageModel> images, ImageCodec codec) {
    UploadAsset upload =
        new UploadAsset(
            ports.units(), ports.assets(), ports.assetStore(), codec, audit(), ids, clock);
    return new GenerateImage(paidWork(), images, upload);
  }

  private PaidWork paidWork() {
    return new PaidWork(ports.units(), generationStores(), ids, clock);
  }

  private GenerateSite.Stores generationStores() {
    return new GenerateSite.Stores(
        ports.generations(),
        ports.sites(),
        ports.credits(),
        ports.modelPrices(),
        audit(),
        new SelectionRecorder(ports.componentCatalog(), ports.selections(), ids));
  }

  public GenerateSite generateSite(SiteComposer composer) {
    return new GenerateSite(ports.units(), generationStores(), composer, clock);
  }

  public CreateSite createSite() {
    return new CreateSite(ports.units(), newSites());
  }

  public CreateFromTemplate createFromTemplate() {
    return new CreateFromTemplate(
        ports.units(), ports.templates(), ports.templateViews(), newSites());
  }

  public UpdateSite updateSite() {
    return new UpdateSite(ports.units(), ports.sites(), ports.versions(), audit(), clock);
  }

  public ChangeSiteStatus changeSiteStatus() {
    return new ChangeSiteStatus(ports.units(), ports.sites(), audit(), clock);
  }

  public DeleteBackup deleteBackup() {
    return new DeleteBackup(ports.units(), ports.backups(), audit());
  }

  public DuplicateSite duplicateSite() {
    return new DuplicateSite(ports.units(), ports.sites(), newSites());
  }

  public RestoreVersion restoreVersion() {
    return new RestoreVersion(ports.units(), ports.sites(), ports.versions(), audit(), clock);
  }

  public BackUpSite backUpSite() {
    return new BackUpSite(
        ports.units(),
        new BackUpSite.Stores(ports.sites(), ports.backups(), ports.profiles(), audit()),
        ids,
        clock);
  }

  public RestoreBackup restoreBackup() {
    return new RestoreBackup(
        ports.units(), ports.backups(), ports.sites(), newSites(), audit(), clock);
  }

  public NewSites newSites() {
    return new NewSites(ports.quotas(), ports.sites(), audit(), ids, clock);
  }

  public RequestDeployment requestDeployment() {
    return new RequestDeployment(
        ports.units(),
        new RequestDeployment.Stores(ports.sites(), ports.deployments(), ports.jobs(), audit()),
        ids,
        reviewSite());
  }

  public ReviewSite reviewSite() {
    return new ReviewSite(ports.units(), ports.sites(), ports.assets(), addresses);
  }

  public CancelGeneration cancelGeneration() {
    return new CancelGeneration(ports.units(), generationStores(), audit());
  }

  public CancelDeployment cancelDeployment() {
    return new CancelDeployment(ports.units(), ports.deployments(), audit());
  }

  public RollBackSite rollBackSite() {
    return new RollBackSite(bringLive());
  }

  public PromoteDeployment promoteDeployment() {
    return new PromoteDeployment(bringLive());
  }

  private BringLive bringLive() {
    return new BringLive(
        ports.units(),
        new BringLive.Stores(ports.sites(), ports.deployments(), ports.publications(), audit()),
        ids,
        clock);
  }

  public DeploySite deploySite() {
    return new DeploySite(
        ports.units(),
        new DeploySite.Stores(
            ports.sites(),
            ports.assets(),
            ports.deployments(),
            ports.publications(),
            backUpBeforeDeployment(),
            audit()),
        hosting,
        addresses,
        clock);
  }

  /** The first page of what is live of a site. */
  public String livePage(Site site) {
    PublishedFile page =
        ports
            .units()
            .as(
                Actor.anonymous(),
                () ->
                    ports
                        .publishedFiles()
                        .live(site.slug())
                        .flatMap(live -> ports.publishedFiles().file(live, "index.html")))
            .orElseThrow();
    try (InputStream bytes = ports.siteStore().open(page.object()).orElseThrow().stream()) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public BackUpBeforeDeployment backUpBeforeDeployment() {
    return new BackUpBeforeDeployment(
        ports.versions(),
        ports.backups(),
        ports.retention(),
        () -> new UUID(1, backups.incrementAndGet()),
        clock);
  }

  /** Does all queued work, one after the other. */
  public void work(SiteComposer composer) {
    ports.drainJobs(
        (kind, subject) -> {
          switch (kind) {
            case GENERATE_SITE -> generateSite(composer).handle(new GenerationId(subject));
            case DEPLOY_SITE -> deploySite().handle(new DeploymentId(subject));
          }
        });
  }

  /** A site of this account with something on it. */
  public Site generatedSiteOf(Account owner) {
    return generatedSiteOf(owner, Composers.titled("Bakery"));
  }

  public Site generatedSiteOf(Account owner, SiteComposer composer) {
    Generation generation =
        requestGeneration(composer).handle(new Actor.User(owner.id()), Fixtures.brief());
    work(composer);
    return site(generation.site().orElseThrow()).orElseThrow();
  }

  public Optional<Site> site(SiteId id) {
    return ports.units().as(SYSTEM, () -> ports.sites().find(id));
  }

  public Generation generation(GenerationId id) {
    return ports.units().as(SYSTEM, () -> ports.generations().find(id)).orElseThrow();
  }

  /** What a generation took of models; a defect where that is nothing. */
  public GenerationUsage usageOf(GenerationId id) {
    return ports.units().as(SYSTEM, () -> ports.usageOf(id)).orElseThrow();
  }

  public Optional<Deployment> deployment(DeploymentId id) {
    return ports.units().as(SYSTEM, () -> ports.deployments().find(id));
  }

  public AiCredits creditsOf(Account account) {
    return ports
        .units()
        .as(SYSTEM, () -> ports.profiles().find(account.id()))
        .orElseThrow()
        .credits();
  }

  public boolean hasNoJobs() {
    boolean[] none = {true};
    ports.drainJobs((JobKind kind, UUID subject) -> none[0] = false);
    return none[0];
  }
}
