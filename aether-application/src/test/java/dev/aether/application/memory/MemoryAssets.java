package dev.aether.application.memory;

import dev.aether.application.asset.Assets;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.UserId;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetAllowance;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

final class MemoryAssets implements Assets {
  private final Memory memory;

  MemoryAssets(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Asset add(Asset asset) {
    memory.requireWritable(asset.owner());
    Optional<Asset> had = find(asset.owner(), asset.file());
    if (had.isEmpty()) {
      requireRoom(asset.owner(), asset.bytes());
      memory.tables().assets.put(asset.id(), asset);
    }
    return had.orElse(asset);
  }

  @Override
  public void requireRoom(UserId owner, long bytes) {
    Memory.StoredAccount account = memory.tables().accounts.get(owner);
    if (account == null || !memory.sees(owner)) {
      throw Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "This account does not exist any more.")
          .asException();
    }
    AssetAllowance.requireRoom(account.tier(), of(owner).mapToLong(Asset::bytes).sum(), bytes);
  }

  @Override
  public Optional<Asset> find(AssetId id) {
    return all().filter(asset -> asset.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Asset> find(UserId owner, AssetFile file) {
    return of(owner).filter(asset -> asset.file().sha256().equals(file.sha256())).findFirst();
  }

  @Override
  public List<Asset> find(UserId owner, Collection<AssetId> ids) {
    return of(owner).filter(asset -> ids.contains(asset.id())).toList();
  }

  @Override
  public Page list(UserId owner, PageRequest page) {
    List<Asset> sorted =
        of(owner)
            .sorted(
                Comparator.comparing(Asset::createdAt)
                    .thenComparing(asset -> asset.id().toString())
                    .reversed())
            .toList();
    return new Page(
        sorted.stream().skip(page.offset()).limit(page.limit()).toList(), sorted.size());
  }

  @Override
  public List<SiteId> sitesWith(Asset asset) {
    return memory.tables().sites.values().stream()
        .filter(site -> site.owner().equals(asset.owner()) && memory.sees(site.owner()))
        .filter(site -> contents(site).anyMatch(content -> speaksOf(content, asset)))
        .map(Site::id)
        .sorted(Comparator.comparing(SiteId::toString))
        .toList();
  }

  @Override
  public void remove(AssetId id) {
    find(id)
        .ifPresent(
            asset -> {
              memory.requireWritable(asset.owner());
              memory.tables().assets.remove(id);
            });
  }

  @Override
  public Set<AssetFile> unowned(Collection<AssetFile> files) {
    memory.requireService();
    Set<AssetFile> unowned = new LinkedHashSet<>(files);
    memory
        .tables()
        .assets
        .values()
        .forEach(asset -> unowned.removeIf(file -> hashes(asset).anyMatch(file.sha256()::equals)));
    return unowned;
  }

  private Stream<SiteContent> contents(Site site) {
    return Stream.concat(
        Stream.of(site.content()),
        site.publishedVersion().stream()
            .map(live -> memory.tables().versions.get(site.id()).get(live).content()));
  }

  private static boolean speaksOf(SiteContent content, Asset asset) {
    String text = content.tree().toJson().toJson() + content.seo().toJson().toJson();
    return text.contains("asset:" + asset.id())
        || hashes(asset).anyMatch(hash -> text.contains(hash.hex()));
  }

  private static Stream<Sha256> hashes(Asset asset) {
    return Stream.concat(
        Stream.of(asset.file().sha256()),
        asset.copies().stream().map(copy -> copy.file().sha256()));
  }

  private Stream<Asset> of(UserId owner) {
    return all().filter(asset -> asset.owner().equals(owner));
  }

  /** Images go with their accounts. */
  private Stream<Asset> all() {
    memory.tables().assets.values().removeIf(a -> !memory.tables().accounts.containsKey(a.owner()));
    return memory.tables().assets.values().stream().filter(asset -> memory.sees(asset.owner()));
  }
}
