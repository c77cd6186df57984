package dev.aether.adapter.jdbi.site;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.site.Retention;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.VersionRetention;
import dev.aether.domain.site.backup.BackupKind;
import dev.aether.domain.site.backup.BackupRetention;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One statement for all sites of a call, with the domain's numbers as its parameters. Sites are
 * locked by a statement of its own before, so that the next sees what deployments have committed.
 */
public final class JdbiRetention implements Retention {
  private static final UUID FIRST = new UUID(0, 0);

  private final JdbiUnitOfWork units;

  public JdbiRetention(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public List<SiteId> sitesAfter(Optional<SiteId> last, int most) {
    return units
        .createQuery("select id from public.sites where id > :last order by id limit :most")
        .bind("last", last.map(SiteId::value).orElse(FIRST))
        .bind("most", most)
        .mapTo(UUID.class)
        .map(SiteId::new)
        .list();
  }

  @Override
  public int backUp(Collection<SiteId> sites) {
    return units
        .createUpdate(
            """
            insert into public.site_backups
              (id, site_id, user_id, backup_type, version, created_at, expires_at, backup_data)
            select gen_random_uuid(), s.id, s.user_id, 'auto', s.version, now(),
              now() + interval '30 days',
              json_build_object(
                'name', v.name, 'description', v.description, 'components', v.components,
                'theme', v.theme, 'seo', v.seo_metadata, 'change', 'Backed up.',
                'author', s.user_id,
                'createdAt',
                to_char(s.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
            from public.sites s
            join public.site_versions v on v.site_id = s.id and v.version_number = s.version
            where s.id = any (:sites)
              and (s.version > 1
                or jsonb_array_length(coalesce(s.components #> '{root,children}', '[]')) > 0)
              and s.version is distinct from (
                select b.version from public.site_backups b where b.site_id = s.id
                order by b.created_at desc, b.id desc limit 1)
            """)
        .bind("sites", locked(sites))
        .execute();
  }

  @Override
  public int dropBackups(Collection<SiteId> sites) {
    return units
        .createUpdate(
            """
            with limits as (
              select * from unnest(:tiers, :auto, :preDeploy) l (tier, auto, pre_deploy)),
            kept as (
              select b.id, b.backup_type, b.expires_at <= now() as expired,
                case b.backup_type when 'auto' then l.auto when 'pre_deploy' then l.pre_deploy
                  else -1 end as most,
                row_number() over (
                  partition by b.site_id order by b.created_at desc, b.id desc) as age,
                row_number() over (
                  partition by b.site_id, b.backup_type, b.expires_at <= now()
                  order by b.created_at desc, b.id desc) as place
              from public.site_backups b
              join public.sites s on s.id = b.site_id
              join limits l on l.tier = aether.tier_of(s.user_id)
              where b.site_id = any (:sites))
            delete from public.site_backups b using kept k
            where b.id = k.id and k.age > 1
              and (k.expired or (k.most >= 0 and k.place > k.most))
            """)
        .bind("tiers", tiers())
        .bind("auto", limits(tier -> BackupRetention.limitOf(tier, BackupKind.AUTO)))
        .bind("preDeploy", limits(tier -> BackupRetention.limitOf(tier, BackupKind.PRE_DEPLOY)))
        .bind("sites", locked(sites))
        .execute();
  }

  @Override
  public int dropVersions(Collection<SiteId> sites) {
    return units
        .createUpdate(
            """
            with limits as (select * from unnest(:tiers, :kept) l (tier, kept)),
            ranked as (
              select v.site_id, v.version_number, s.published_version, l.kept,
                row_number() over (
                  partition by v.site_id order by v.version_number desc) as place
              from public.sites s
              join limits l on l.kept >= 0 and l.tier = aether.tier_of(s.user_id)
              join public.site_versions v on v.site_id = s.id
              where s.id = any (:sites) and not exists (
                select from public.deployments d
                where d.site_id = s.id and d.status in ('pending', 'building')))
            delete from public.site_versions v using ranked r
            where v.site_id = r.site_id and v.version_number = r.version_number
              and r.place > greatest(r.kept, 1)
              and r.version_number is distinct from r.published_version
              and not exists (
                select from public.bundles b
                where b.site_id = r.site_id and b.version = r.version_number)
            """)
        .bind("tiers", tiers())
        .bind("kept", limits(VersionRetention::limitOf))
        .bind("sites", locked(sites))
        .execute();
  }

  /** Those of the sites that nobody else has locked, which nobody changes or deploys now. */
  private UUID[] locked(Collection<SiteId> sites) {
    return units
        .createQuery(
            "select id from public.sites where id = any (:sites) for no key update skip locked")
        .bind("sites", sites.stream().map(SiteId::value).toArray(UUID[]::new))
        .mapTo(UUID.class)
        .list()
        .toArray(UUID[]::new);
  }

  private static String[] tiers() {
    return Arrays.stream(Tier.values()).map(Tier::wire).toArray(String[]::new);
  }

  private static Integer[] limits(Function<Tier, Limit> limitOf) {
    return Arrays.stream(Tier.values())
        .map(tier -> limitOf.apply(tier).toEdge())
        .toArray(Integer[]::new);
  }
}
