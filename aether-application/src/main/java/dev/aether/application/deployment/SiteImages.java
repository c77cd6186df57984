package dev.aether.application.deployment;

import dev.aether.application.asset.Assets;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.asset.AssetReferences;
import dev.aether.domain.site.Site;
import java.util.List;
import java.util.Set;

/** The uploaded images that a site names and its owner has. */
final class SiteImages {
  private SiteImages() {}

  /** In the running unit. */
  static List<Asset> of(Site site, Assets assets) {
    Set<AssetId> named = AssetReferences.in(site.content().tree());
    return named.isEmpty() ? List.of() : assets.find(site.owner(), named);
  }
}
