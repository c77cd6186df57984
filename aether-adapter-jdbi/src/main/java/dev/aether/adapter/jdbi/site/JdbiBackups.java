package dev.aether.adapter.jdbi.site;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.site.Backups;
import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteVersion;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import dev.aether.domain.site.backup.BackupKind;
import dev.aether.domain.theme.ThemeJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Backups as rows; the snapshot is one JSON text, put together and taken apart by PostgreSQL. */
public final class JdbiBackups implements Backups {
  private static final String SELECT =
      """
      select id, site_id, user_id, backup_type, version, description as words, created_at,
        expires_at, backup_data ->> 'name' as name, backup_data ->> 'description' as description,
        backup_data -> 'components' as components, backup_data -> 'theme' as theme,
        backup_data -> 'seo' as seo_metadata, backup_data ->> 'change' as change,
        backup_data ->> 'author' as author, backup_data ->> 'createdAt' as changed_at
      from public.site_backups
      """;

  private final JdbiUnitOfWork units;

  public JdbiBackups(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(Backup backup) {
    SiteVersion snapshot = backup.snapshot();
    SiteContent content = snapshot.content();
    units
        .createUpdate(
            """
            insert into public.site_backups
              (id, site_id, user_id, backup_type, version, description, created_at, expires_at,
               backup_data)
            values
              (:id, :site, :owner, :kind, :version, :words, :now, :end,
               json_build_object(
                 'name', cast(:name as text), 'description', cast(:description as text),
                 'components', cast(:components as json), 'theme', cast(:theme as json),
                 'seo', cast(:seo as json), 'change', cast(:change as text),
                 'author', cast(:author as text), 'createdAt', cast(:changedAt as text)))
            """)
        .bind("id", backup.id().value())
        .bind("site", snapshot.site().value())
        .bind("owner", backup.owner().value())
        .bind("kind", backup.kind().wire())
        .bind("version", snapshot.number())
        .bind("words", backup.description())
        .bind("now", backup.createdAt().atOffset(ZoneOffset.UTC))
        .bind("end", backup.expiresAt().atOffset(ZoneOffset.UTC))
        .bind("name", content.name().value())
        .bind("description", content.description())
        .bind("components", content.tree().toJson().toJson())
        .bind("theme", ThemeJson.write(content.theme()).toJson())
        .bind("seo", content.seo().toJson().toJson())
        .bind("change", snapshot.change())
        .bind("author", snapshot.author().map(UserId::toString).orElse(null))
        .bind("changedAt", snapshot.createdAt().toString())
        .execute();
  }

  @Override
  public Optional<Backup> find(BackupId id) {
    return units
        .createQuery(SELECT + " where id = :id")
        .bind("id", id.value())
        .map((row, context) -> backup(row))
        .findOne();
  }

  @Override
  public List<Backup> lockedOf(SiteId site) {
    units
        .createQuery("select id from public.sites where id = :site for update")
        .bind("site", site.value())
        .mapTo(UUID.class)
        .findOne();
    // A statement of its own: it has to see what was committed while the lock was waited for.
    return units
        .createQuery(SELECT + " where site_id = :site order by created_at desc, id desc")
        .bind("site", site.value())
        .map((row, context) -> backup(row))
        .list();
  }

  @Override
  public Optional<Backup> newest(SiteId site) {
    return units
        .createQuery(SELECT + " where site_id = :site order by created_at desc, id desc limit 1")
        .bind("site", site.value())
        .map((row, context) -> backup(row))
        .findOne();
  }

  @Override
  public void remove(BackupId id) {
    units
        .createUpdate("delete from public.site_backups where id = :id")
        .bind("id", id.value())
        .execute();
  }

  private static Backup backup(ResultSet row) throws SQLException {
    SiteVersion snapshot =
        new SiteVersion(
            new SiteId(row.getObject("site_id", UUID.class)),
            row.getInt("version"),
            Optional.ofNullable(row.getString("author")).map(UUID::fromString).map(UserId::new),
            Instant.parse(row.getString("changed_at")),
            row.getString("change"),
            SiteStatements.content(row));
    return new Backup(
        new BackupId(row.getObject("id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        BackupKind.ofWire(row.getString("backup_type")),
        snapshot,
        row.getString("words"),
        SiteStatements.instant(row, "created_at"),
        SiteStatements.instant(row, "expires_at"));
  }
}
