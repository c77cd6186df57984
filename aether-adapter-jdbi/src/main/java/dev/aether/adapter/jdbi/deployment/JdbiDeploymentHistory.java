package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.DeploymentHistory;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.site.SiteId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deployments of the past. */
public final class JdbiDeploymentHistory implements DeploymentHistory {
  private final JdbiUnitOfWork units;

  public JdbiDeploymentHistory(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Map<SiteId, Tier> crowded(Map<Tier, Limit> kept) {
    List<Tier> tiers =
        kept.keySet().stream().filter(tier -> kept.get(tier) != Limit.unlimited()).toList();
    Map<SiteId, Tier> found = new HashMap<>();
    units
        .createQuery(
            """
            select d.site_id, k.tier
            from (
              select site_id, user_id, count(*) as number from public.deployments
              where status in ('ready', 'error', 'cancelled')
              group by site_id, user_id) d
            join unnest(:tiers, :limits) k (tier, number)
              on k.tier = aether.tier_of(d.user_id) and d.number > k.number
            """)
        .bind("tiers", tiers.stream().map(Tier::wire).toArray(String[]::new))
        .bind("limits", tiers.stream().map(tier -> kept.get(tier).toEdge()).toArray(Integer[]::new))
        .map(
            (row, context) ->
                Map.entry(
                    new SiteId(row.getObject("site_id", UUID.class)),
                    Tier.ofWire(row.getString("tier"))))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  @Override
  public List<Deployment> of(SiteId site) {
    return units
        .createQuery(
            """
            select id, site_id, user_id, environment, sequence, status, revision, bundle_hash,
              error_message, error_code
            from public.deployments where site_id = :site
            """)
        .bind("site", site.value())
        .map((row, context) -> JdbiDeployments.deployment(row))
        .list();
  }

  @Override
  public void drop(SiteId site, Collection<DeploymentId> deployments) {
    units
        .createUpdate("delete from public.deployments where site_id = :site and id = any (:ids)")
        .bind("site", site.value())
        .bind("ids", deployments.stream().map(DeploymentId::value).toArray(UUID[]::new))
        .execute();
    units
        .createUpdate(
            """
            delete from public.bundles b
            where b.site_id = :site
              and not exists (
                select from public.publications p
                where p.site_id = b.site_id and p.bundle_hash = b.hash)
              and not exists (
                select from public.deployments d
                where d.site_id = b.site_id and d.bundle_hash = b.hash)
            """)
        .bind("site", site.value())
        .execute();
  }
}
