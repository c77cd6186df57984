package dev.aether.domain.render.page;

import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.asset.AssetReferences;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The uploaded images that a page may show, by their ids. */
public record PageImages(Map<AssetId, Asset> byId) {
  public PageImages {
    byId = Map.copyOf(byId);
  }

  public static PageImages none() {
    return new PageImages(Map.of());
  }

  public static PageImages of(Collection<Asset> assets) {
    return new PageImages(
        assets.stream().collect(Collectors.toMap(Asset::id, Function.identity(), (a, b) -> a)));
  }

  /** The image that a source names. An address elsewhere is none: pages ask no other host. */
  Optional<Asset> find(String source) {
    return AssetReferences.of(source).map(byId::get);
  }
}
