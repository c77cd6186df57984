package dev.aether.adapter.http.server;

import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.asset.AssetRoutes;
import dev.aether.adapter.http.server.asset.image.CleanImages;
import dev.aether.adapter.http.server.site.SiteAnswers;
import dev.aether.adapter.http.server.transfer.TransferRoutes;
import dev.aether.application.World;
import dev.aether.application.asset.DeleteAsset;
import dev.aether.application.asset.ShowAssets;
import dev.aether.application.asset.UploadAsset;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.transfer.ExportSite;
import dev.aether.application.transfer.ImportSite;
import java.time.Duration;

/** The endpoints of images on a world in memory. */
final class AssetFeature {
  private AssetFeature() {}

  static ApiRoutes of(World world, SiteAddresses addresses) {
    var ports = world.ports;
    return new AssetRoutes(
        new AssetRoutes.UseCases(
            upload(world),
            new ShowAssets(ports.units(), ports.assets()),
            new DeleteAsset(ports.units(), ports.assets(), world.audit())),
        addresses::publicUrl);
  }

  /** Sites as files. */
  static ApiRoutes transfer(World world, SiteAnswers answers) {
    var ports = world.ports;
    return new TransferRoutes(
        new ExportSite(
            ports.units(),
            new ExportSite.Stores(
                ports.siteViews(), ports.versions(), ports.assets(), world.audit()),
            ports.assetStore()),
        new ImportSite(
            ports.units(),
            new ImportSite.Stores(ports.quotas(), ports.assets()),
            upload(world),
            world.newSites()),
        answers);
  }

  private static UploadAsset upload(World world) {
    var ports = world.ports;
    return new UploadAsset(
        ports.units(),
        ports.assets(),
        ports.assetStore(),
        new CleanImages(Duration.ofSeconds(10)),
        world.audit(),
        world.ids,
        world.clock);
  }
}
