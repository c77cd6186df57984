package dev.aether.application.asset;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;

/** Shows the user's own images. */
public final class ShowAssets {
  private final UnitOfWork units;
  private final Assets assets;

  public ShowAssets(UnitOfWork units, Assets assets) {
    this.units = units;
    this.assets = assets;
  }

  /** One page, newest first. */
  public Assets.Page page(Actor.User actor, PageRequest page) {
    return units.read(actor, () -> assets.list(actor.id(), page));
  }

  /** The image; {@code ASSET_NOT_FOUND} where the user has none with this id. */
  public Asset one(Actor.User actor, AssetId id) {
    return units.read(actor, () -> assets.find(id)).orElseThrow(ShowAssets::noSuchAsset);
  }

  static DomainException noSuchAsset() {
    return Problem.of(ErrorCode.ASSET_NOT_FOUND, "There is no such image.").asException();
  }
}
