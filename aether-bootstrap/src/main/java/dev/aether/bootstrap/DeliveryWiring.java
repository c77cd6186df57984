package dev.aether.bootstrap;

import dev.aether.adapter.ai.preview.BlockPreviews;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.deployment.DeploymentRoutes;
import dev.aether.adapter.http.server.deployment.ReviewRoutes;
import dev.aether.adapter.http.server.generation.AiToolRoutes;
import dev.aether.adapter.http.server.generation.GenerationRoutes;
import dev.aether.adapter.http.server.generation.ImageRoutes;
import dev.aether.adapter.http.server.generation.SelectionRoutes;
import dev.aether.adapter.jdbi.asset.JdbiAssets;
import dev.aether.adapter.jdbi.billing.JdbiCredits;
import dev.aether.adapter.jdbi.billing.JdbiModelPrices;
import dev.aether.adapter.jdbi.billing.JdbiQuotas;
import dev.aether.adapter.jdbi.component.JdbiComponentCatalog;
import dev.aether.adapter.jdbi.component.JdbiOwnComponents;
import dev.aether.adapter.jdbi.deployment.JdbiDeploymentHistory;
import dev.aether.adapter.jdbi.deployment.JdbiDeploymentViews;
import dev.aether.adapter.jdbi.deployment.JdbiDeployments;
import dev.aether.adapter.jdbi.deployment.JdbiPublications;
import dev.aether.adapter.jdbi.generation.JdbiComponentSelections;
import dev.aether.adapter.jdbi.generation.JdbiGenerationViews;
import dev.aether.adapter.jdbi.generation.JdbiGenerations;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.JobRunner;
import dev.aether.adapter.jdbi.site.JdbiBackups;
import dev.aether.adapter.jdbi.site.JdbiRetention;
import dev.aether.adapter.jdbi.site.JdbiSiteViews;
import dev.aether.adapter.jdbi.site.JdbiSites;
import dev.aether.adapter.jdbi.site.JdbiVersions;
import dev.aether.application.asset.UploadAsset;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.billing.Credits;
import dev.aether.application.deployment.BackUpBeforeDeployment;
import dev.aether.application.deployment.BringLive;
import dev.aether.application.deployment.CancelDeployment;
import dev.aether.application.deployment.ConnectDomain;
import dev.aether.application.deployment.DeploySite;
import dev.aether.application.deployment.DeployToDomain;
import dev.aether.application.deployment.DeploymentViews;
import dev.aether.application.deployment.Deployments;
import dev.aether.application.deployment.DropOldDeployments;
import dev.aether.application.deployment.EndLateDeployments;
import dev.aether.application.deployment.Hosting;
import dev.aether.application.deployment.ListDeployments;
import dev.aether.application.deployment.PromoteDeployment;
import dev.aether.application.deployment.RequestDeployment;
import dev.aether.application.deployment.ReviewSite;
import dev.aether.application.deployment.RollBackSite;
import dev.aether.application.deployment.ShowDeployment;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.generation.AwaitGeneration;
import dev.aether.application.generation.CancelGeneration;
import dev.aether.application.generation.GenerateComponent;
import dev.aether.application.generation.GenerateImage;
import dev.aether.application.generation.GenerateSite;
import dev.aether.application.generation.Generations;
import dev.aether.application.generation.GiveUpGeneration;
import dev.aether.application.generation.ListGenerations;
import dev.aether.application.generation.OptimizeContent;
import dev.aether.application.generation.PaidWork;
import dev.aether.application.generation.RequestGeneration;
import dev.aether.application.generation.SelectionRecorder;
import dev.aether.application.generation.ShowGeneration;
import dev.aether.application.generation.ShowSelections;
import dev.aether.application.shared.Ids;
import dev.aether.application.shared.JobKind;
import dev.aether.application.shared.Jobs;
import dev.aether.application.site.Sites;
import dev.aether.domain.deployment.DeploymentFailure;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.shared.ErrorCode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Making sites and bringing them live, on PostgreSQL: what is asked for, and the jobs behind. */
final class DeliveryWiring {
  private static final String GIVEN_UP = "Something went wrong on our side; please try again.";

  private final JdbiUnitOfWork units;
  private final AuditRecorder audit;
  private final Clock clock;
  private final AiWiring ai;
  private final SiteAddresses addresses;
  private final Hosting hosting;
  private final Sites sites;
  private final Credits credits;
  private final Generations generations;
  private final Deployments deployments;

  DeliveryWiring(
      JdbiUnitOfWork units,
      AuditRecorder audit,
      Clock clock,
      AiWiring ai,
      SiteAddresses addresses,
      Hosting hosting) {
    this.units = units;
    this.audit = audit;
    this.clock = clock;
    this.ai = ai;
    this.addresses = addresses;
    this.hosting = hosting;
    this.sites = new JdbiSites(units);
    this.credits = new JdbiCredits(units);
    this.generations = new JdbiGenerations(units);
    this.deployments = new JdbiDeployments(units);
  }

  Map<JobKind, JobRunner.Job> jobs() {
    GenerateSite generateSite = new GenerateSite(units, generation(), ai.sites(), clock);
    DeploySite deploySite = deploySite();
    return Map.of(
        JobKind.GENERATE_SITE,
        new JobRunner.Job(
            id -> generateSite.handle(new GenerationId(id)),
            id -> giveUpGeneration().handle(new GenerationId(id), GIVEN_UP)),
        JobKind.DEPLOY_SITE,
        new JobRunner.Job(
            id -> deploySite.handle(new DeploymentId(id)),
            id ->
                deploySite.giveUp(
                    new DeploymentId(id),
                    new DeploymentFailure(ErrorCode.DEPLOY_FAILED, GIVEN_UP))));
  }

  private DeploySite deploySite() {
    return new DeploySite(
        units,
        new DeploySite.Stores(
            sites,
            new JdbiAssets(units),
            deployments,
            new JdbiPublications(units),
            new BackUpBeforeDeployment(
                new JdbiVersions(units),
                new JdbiBackups(units),
                new JdbiRetention(units),
                new RandomIds(),
                clock),
            audit),
        hosting,
        addresses,
        clock);
  }

  List<JobRunner.Recurring> recurring() {
    EndLateDeployments late = new EndLateDeployments(units, deployments, deploySite(), clock);
    DropOldDeployments old =
        new DropOldDeployments(units, new JdbiDeploymentHistory(units), deployments, sites);
    return List.of(
        new JobRunner.Recurring("end-overdue", Duration.ofMinutes(1), giveUpGeneration()::overdue),
        new JobRunner.Recurring("end-late-deployments", Duration.ofSeconds(15), late::handle),
        new JobRunner.Recurring("drop-old-deployments", Duration.ofHours(6), old::handle));
  }

  /** Ends what comes to nothing. */
  private GiveUpGeneration giveUpGeneration() {
    return new GiveUpGeneration(units, generation());
  }

  private AiToolRoutes tools(Ids ids) {
    PaidWork work = new PaidWork(units, generation(), ids, clock);
    return new AiToolRoutes(
        new GenerateComponent(
            work, ai.components(), new BlockPreviews(), new JdbiOwnComponents(units), ids),
        new OptimizeContent(work, ai.texts()));
  }

  /** Pictures, which go the way of uploaded ones. */
  ImageRoutes images(Ids ids, UploadAsset upload, Supplier<URI> publicUrl) {
    PaidWork work = new PaidWork(units, generation(), ids, clock);
    return new ImageRoutes(new GenerateImage(work, ai.images(), upload), publicUrl);
  }

  private GenerateSite.Stores generation() {
    return new GenerateSite.Stores(
        generations,
        sites,
        credits,
        new JdbiModelPrices(units),
        audit,
        new SelectionRecorder(
            new JdbiComponentCatalog(units), new JdbiComponentSelections(units), new RandomIds()));
  }

  List<ApiRoutes> routes(Jobs jobs, Ids ids, ConnectDomain connect) {
    ReviewSite review = new ReviewSite(units, sites, new JdbiAssets(units), addresses);
    RequestDeployment request =
        new RequestDeployment(
            units, new RequestDeployment.Stores(sites, deployments, jobs, audit), ids, review);
    ShowGeneration show = new ShowGeneration(units, generations);
    DeploymentViews views = new JdbiDeploymentViews(units);
    return List.of(
        new GenerationRoutes(
            new GenerationRoutes.UseCases(
                new RequestGeneration(
                    units,
                    new RequestGeneration.Stores(
                        new JdbiQuotas(units), credits, sites, generations, jobs, audit),
                    ai.sites(),
                    ids,
                    clock),
                show,
                new AwaitGeneration(show),
                new ListGenerations(units, new JdbiGenerationViews(units)),
                new CancelGeneration(units, generation(), audit)),
            ai.sites()),
        tools(ids),
        new SelectionRoutes(new ShowSelections(units, sites, new JdbiComponentSelections(units))),
        new ReviewRoutes(review),
        new DeploymentRoutes(
            new DeploymentRoutes.UseCases(
                request,
                new DeployToDomain(units, connect, request),
                new ShowDeployment(units, views),
                new ListDeployments(units, new JdbiSiteViews(units), views),
                new CancelDeployment(units, deployments, audit),
                new RollBackSite(bringLive(ids)),
                new PromoteDeployment(bringLive(ids))),
            addresses));
  }

  private BringLive bringLive(Ids ids) {
    return new BringLive(
        units,
        new BringLive.Stores(sites, deployments, new JdbiPublications(units), audit),
        ids,
        clock);
  }
}
