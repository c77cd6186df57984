package dev.aether.adapter.jdbi.asset;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.SqlFailures;
import dev.aether.application.asset.Assets;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.UserId;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.asset.AssetAllowance;
import dev.aether.domain.asset.AssetFile;
import dev.aether.domain.asset.AssetId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.JdbiException;

/** Images as rows; room is counted under a lock on the account's row. */
public final class JdbiAssets implements Assets {
  private static final String SELECT =
      """
      select id, user_id, sha256, media_type, bytes, width, height, name, alt, created_at,
        copy_hashes, copy_bytes, copy_widths, copy_heights
      from public.assets
      """;

  /** A hash is nowhere by chance, so it may be looked for without the address around it. */
  private static final String SITES_WITH =
      """
      select s.id from public.sites s
      where s.user_id = :owner and (
        exists (
          select from unnest(:names) n where strpos(concat(s.components, s.seo_metadata), n) > 0)
        or exists (
          select from public.site_versions v cross join unnest(:names) n
          where v.site_id = s.id and v.version_number = s.published_version
            and strpos(concat(v.components, v.seo_metadata), n) > 0))
      order by s.id
      """;

  private final JdbiUnitOfWork units;

  public JdbiAssets(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Asset add(Asset asset) {
    // Statements of their own: they have to see what was committed while the lock was waited for.
    units
        .createQuery("select id from public.users where id = :owner for no key update")
        .bind("owner", asset.owner().value())
        .mapTo(UUID.class)
        .findOne();
    Optional<Asset> had = find(asset.owner(), asset.file());
    if (had.isPresent()) {
      return had.get();
    }
    requireRoom(asset.owner(), asset.bytes());
    try {
      insert(asset);
    } catch (JdbiException e) {
      throw SqlFailures.hasState(e, "AE003") ? noRoom(e) : e;
    }
    return asset;
  }

  @Override
  public void requireRoom(UserId owner, long bytes) {
    units
        .createQuery(
            """
            select aether.tier_of(u.id) as tier, (
              select coalesce(sum(a.bytes), 0) from public.assets a
              where a.user_id = u.id) as used
            from public.users u where u.id = :owner
            """)
        .bind("owner", owner.value())
        .map((row, context) -> new Use(Tier.ofWire(row.getString("tier")), row.getLong("used")))
        .findOne()
        .orElseThrow(
            () ->
                Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "This account does not exist any more.")
                    .asException())
        .requireRoom(bytes);
  }

  @Override
  public Optional<Asset> find(AssetId id) {
    return units
        .createQuery(SELECT + " where id = :id")
        .bind("id", id.value())
        .map((row, context) -> AssetRows.read(row))
        .findOne();
  }

  @Override
  public Optional<Asset> find(UserId owner, AssetFile file) {
    return units
        .createQuery(SELECT + " where user_id = :owner and sha256 = :hash")
        .bind("owner", owner.value())
        .bind("hash", file.sha256().hex())
        .map((row, context) -> AssetRows.read(row))
        .findOne();
  }

  @Override
  public List<Asset> find(UserId owner, Collection<AssetId> ids) {
    return units
        .createQuery(SELECT + " where user_id = :owner and id = any(:ids)")
        .bind("owner", owner.value())
        .bindArray("ids", UUID.class, ids.stream().map(AssetId::value).toList())
        .map((row, context) -> AssetRows.read(row))
        .list();
  }

  @Override
  public Page list(UserId owner, PageRequest page) {
    List<Asset> assets =
        units
            .createQuery(
                SELECT
                    + """
                    where user_id = :owner order by created_at desc, id desc
                    limit :limit offset :offset
                    """)
            .bind("owner", owner.value())
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .map((row, context) -> AssetRows.read(row))
            .list();
    long total =
        units
            .createQuery("select count(*) from public.assets where user_id = :owner")
            .bind("owner", owner.value())
            .mapTo(Long.class)
            .one();
    return new Page(assets, total);
  }

  @Override
  public List<SiteId> sitesWith(Asset asset) {
    // A deployment holds its site while it goes live, and asks for the image under that lock.
    units
        .createQuery(
            """
            select id from public.sites where user_id = :owner order by id for no key update
            """)
        .bind("owner", asset.owner().value())
        .mapTo(UUID.class)
        .list();
    List<String> names = new ArrayList<>();
    names.add("asset:" + asset.id());
    names.add(asset.file().sha256().hex());
    asset.copies().forEach(copy -> names.add(copy.file().sha256().hex()));
    return units
        .createQuery(SITES_WITH)
        .bind("owner", asset.owner().value())
        .bindArray("names", String.class, names)
        .map((row, context) -> new SiteId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public void remove(AssetId id) {
    units.createUpdate("delete from public.assets where id = :id").bind("id", id.value()).execute();
  }

  @Override
  public Set<AssetFile> unowned(Collection<AssetFile> files) {
    Set<String> hashes =
        units
            .createQuery("select aether.unowned_assets(:hashes)")
            .bindArray(
                "hashes", String.class, files.stream().map(file -> file.sha256().hex()).toList())
            .mapTo(String.class)
            .set();
    return files.stream()
        .filter(file -> hashes.contains(file.sha256().hex()))
        .collect(Collectors.toSet());
  }

  private void insert(Asset asset) {
    units
        .createUpdate(
            """
            insert into public.assets
              (id, user_id, sha256, media_type, bytes, width, height, name, alt, created_at,
               copy_hashes, copy_bytes, copy_widths, copy_heights)
            values
              (:id, :owner, :hash, :type, :bytes, :width, :height, :name, :alt, :now,
               :copyHashes, :copyBytes, :copyWidths, :copyHeights)
            """)
        .bind("id", asset.id().value())
        .bind("owner", asset.owner().value())
        .bind("hash", asset.file().sha256().hex())
        .bind("type", asset.file().format().mediaType())
        .bind("bytes", asset.bytes())
        .bind("width", asset.size().width())
        .bind("height", asset.size().height())
        .bind("name", asset.label().name())
        .bind("alt", asset.label().alt())
        .bind("now", asset.createdAt().atOffset(ZoneOffset.UTC))
        .bindArray("copyHashes", String.class, AssetRows.hashes(asset.copies()))
        .bindArray("copyBytes", Long.class, AssetRows.bytes(asset.copies()))
        .bindArray("copyWidths", Integer.class, AssetRows.widths(asset.copies()))
        .bindArray("copyHeights", Integer.class, AssetRows.heights(asset.copies()))
        .execute();
  }

  /** The database's own guard, should its plans be others than the domain's. */
  private static DomainException noRoom(JdbiException cause) {
    return new DomainException(
        Problem.of(ErrorCode.ASSET_QUOTA_EXCEEDED, "The plan has no room left for this image."),
        cause);
  }

  private record Use(Tier tier, long used) {
    private void requireRoom(long bytes) {
      AssetAllowance.requireRoom(tier, used, bytes);
    }
  }
}
