package dev.aether.application.asset;

import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.UserId;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.site.SiteId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has which image, as far as the running actor may see it. */
public interface Assets {

  /**
   * Adds an image of the actor's own and tells what is stored: this one, or the one that he has
   * with the same bytes. LIMIT {@code ASSET_QUOTA_EXCEEDED} where the plan has no room, however
   * many ask at once; UNAUTHENTICATED where the account is gone.
   */
  Asset add(Asset asset);

  /** Refuses as {@link #add} would at this moment, and reserves nothing. */
  void requireRoom(UserId owner, long bytes);

  /** The image; empty where there is none or it is somebody else's. */
  Optional<Asset> find(AssetId id);

  /** The image of an owner with these bytes. */
  Optional<Asset> find(UserId owner, AssetFile file);

  /** Those of these images that an owner has, in no order. */
  List<Asset> find(UserId owner, Collection<AssetId> ids);

  /** One page of an owner's images, newest first. */
  Page list(UserId owner, PageRequest page);

  /**
   * The owner's sites whose draft or live version speaks of the image, by its id or the address of
   * the whole or a copy. Until the unit ends none of the owner's sites changes or goes live, so
   * that what is unused stays so.
   */
  List<SiteId> sitesWith(Asset asset);

  /** Removes an image; no effect where there is none or it is somebody else's. */
  void remove(AssetId id);

  /** Which of these files are neither an image of any account nor a copy, in the system only. */
  Set<AssetFile> unowned(Collection<AssetFile> files);

  /** Some images, and how many there are in all. */
  record Page(List<Asset> assets, long total) {
    public Page {
      assets = List.copyOf(assets);
    }
  }
}
