package dev.aether.adapter.http.server;

import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.asset.AssetRoutes;
import dev.aether.adapter.http.server.asset.image.CleanImages;
import dev.aether.application.World;
import dev.aether.application.asset.DeleteAsset;
import dev.aether.application.asset.ShowAssets;
import dev.aether.application.asset.UploadAsset;
import dev.aether.application.deployment.SiteAddresses;
import java.time.Duration;

/** The endpoints of images on a world in memory. */
final class AssetFeature {
  private AssetFeature() {}

  static ApiRoutes of(World world, SiteAddresses addresses) {
    var ports = world.ports;
    return new AssetRoutes(
        new AssetRoutes.UseCases(
            new UploadAsset(
                ports.units(),
                ports.assets(),
                ports.assetStore(),
                new CleanImages(Duration.ofSeconds(10)),
                world.audit(),
                world.ids,
                world.clock),
            new ShowAssets(ports.units(), ports.assets()),
            new DeleteAsset(ports.units(), ports.assets(), world.audit())),
        addresses::publicUrl);
  }
}
