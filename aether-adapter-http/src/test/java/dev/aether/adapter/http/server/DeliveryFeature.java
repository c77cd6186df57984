package dev.aether.adapter.http.server;

import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.asset.image.CleanImages;
import dev.aether.adapter.http.server.deployment.AnalyticsRoutes;
import dev.aether.adapter.http.server.deployment.DeploymentRoutes;
import dev.aether.adapter.http.server.deployment.DomainRoutes;
import dev.aether.adapter.http.server.deployment.ReviewRoutes;
import dev.aether.adapter.http.server.generation.AiToolRoutes;
import dev.aether.adapter.http.server.generation.GenerationRoutes;
import dev.aether.adapter.http.server.generation.ImageRoutes;
import dev.aether.adapter.http.server.generation.SelectionRoutes;
import dev.aether.application.Composers;
import dev.aether.application.World;
import dev.aether.application.deployment.ListDeployments;
import dev.aether.application.deployment.ShowDeployment;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.deployment.visit.ShowAnalytics;
import dev.aether.application.generation.AwaitGeneration;
import dev.aether.application.generation.ImageModel;
import dev.aether.application.generation.ListGenerations;
import dev.aether.application.generation.ShowGeneration;
import dev.aether.application.generation.ShowSelections;
import dev.aether.application.generation.SiteComposer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The endpoints of generations and deployments on a world in memory. */
final class DeliveryFeature {
  private static final ImageModel PICTURES = Composers.images(description -> Images.png(8, 8));

  private DeliveryFeature() {}

  static List<ApiRoutes> of(World world, SiteComposer composer, SiteAddresses addresses) {
    var ports = world.ports;
    ShowGeneration show = new ShowGeneration(ports.units(), ports.generations());
    return List.of(
        new GenerationRoutes(
            new GenerationRoutes.UseCases(
                world.requestGeneration(composer),
                show,
                new AwaitGeneration(show),
                new ListGenerations(ports.units(), ports.generationViews()),
                world.cancelGeneration()),
            composer),
        new AiToolRoutes(
            world.generateComponent(Composers.heroTitled("Fresh bread")),
            world.optimizeContent(Composers.improver(text -> "Visit us: " + text))),
        new ImageRoutes(
            world.generateImage(Optional.of(PICTURES), new CleanImages(Duration.ofSeconds(10))),
            addresses::publicUrl),
        new SelectionRoutes(new ShowSelections(ports.units(), ports.sites(), ports.selections())),
        new ReviewRoutes(world.reviewSite()),
        new AnalyticsRoutes(
            new ShowAnalytics(
                ports.units(), ports.siteViews(), ports.traffic(), Clock.systemUTC())),
        new DeploymentRoutes(
            new DeploymentRoutes.UseCases(
                world.requestDeployment(),
                world.domains.deploy(),
                new ShowDeployment(ports.units(), ports.deploymentViews()),
                new ListDeployments(ports.units(), ports.siteViews(), ports.deploymentViews()),
                world.cancelDeployment(),
                world.rollBackSite(),
                world.promoteDeployment()),
            addresses),
        new DomainRoutes(
            new DomainRoutes.UseCases(
                world.domains.connect(),
                world.domains.list(),
                world.domains.verify(),
                world.domains.disconnect())));
  }
}
