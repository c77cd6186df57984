package dev.aether.adapter.http.server;

import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.site.BackupRoutes;
import dev.aether.adapter.http.server.site.SiteAnswers;
import dev.aether.adapter.http.server.site.SiteLifeRoutes;
import dev.aether.adapter.http.server.site.SiteRoutes;
import dev.aether.adapter.http.server.site.VersionRoutes;
import dev.aether.application.World;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.site.FindSite;
import dev.aether.application.site.ListBackups;
import dev.aether.application.site.ListSites;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.ShowVersionChanges;
import dev.aether.application.site.ShowVersions;
import java.time.Duration;
import java.util.List;

/** The endpoints of sites on a world in memory. */
final class SiteFeature {
  private SiteFeature() {}

  static List<ApiRoutes> of(World world, SiteAddresses addresses) {
    var ports = world.ports;
    SiteAnswers answers =
        new SiteAnswers(
            new FindSite(ports.units(), ports.siteViews()),
            new ShowSite(ports.units(), ports.siteViews()),
            addresses,
            Duration.ZERO);
    ShowVersions versions = new ShowVersions(ports.units(), ports.siteViews(), ports.versions());
    return List.of(
        AssetFeature.transfer(world, answers),
        new SiteRoutes(
            new SiteRoutes.UseCases(
                new ListSites(ports.units(), ports.siteViews()),
                world.createSite(),
                world.createFromTemplate(),
                world.updateSite(),
                world.duplicateSite(),
                world.deleteSite()),
            answers),
        new SiteLifeRoutes(world.changeSiteStatus(), answers),
        new VersionRoutes(
            versions, new ShowVersionChanges(versions), world.restoreVersion(), answers),
        new BackupRoutes(
            new BackupRoutes.UseCases(
                new ListBackups(ports.units(), ports.siteViews(), ports.backups(), world.clock),
                world.backUpSite(),
                world.restoreBackup(),
                world.deleteBackup()),
            answers));
  }
}
