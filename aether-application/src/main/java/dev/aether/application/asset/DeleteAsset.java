package dev.aether.application.asset;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Map;

/** Takes an image from its account. Its bytes go later, since others may have the same. */
public final class DeleteAsset {
  private final UnitOfWork units;
  private final Assets assets;
  private final AuditRecorder audit;

  public DeleteAsset(UnitOfWork units, Assets assets, AuditRecorder audit) {
    this.units = units;
    this.assets = assets;
    this.audit = audit;
  }

  /**
   * Removes it; {@code ASSET_NOT_FOUND} where the user has none with this id, and {@code
   * ASSET_IN_USE} with the sites' ids where one of his sites shows it.
   */
  public void handle(Actor.User actor, AssetId id) {
    units.run(
        actor,
        () -> {
          Asset asset = assets.find(id).orElseThrow(ShowAssets::noSuchAsset);
          requireUnused(assets.sitesWith(asset));
          assets.remove(id);
          audit.record(
              actor, AuditAction.ASSET_DELETE, actor.id(), new AuditResource("asset", id.value()));
        });
  }

  private static void requireUnused(List<SiteId> sites) {
    if (!sites.isEmpty()) {
      throw new Problem(
              ErrorCode.ASSET_IN_USE,
              "Sites show this image; take it out of them and of what is live first.",
              Map.of("sites", sites.stream().map(SiteId::toString).toList()))
          .asException();
    }
  }
}
