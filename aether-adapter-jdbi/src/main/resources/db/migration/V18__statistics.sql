-- A site with what other tables say of it: derived, so that it cannot disagree.
create view public.site_details with (security_invoker = true) as
select s.id, s.user_id, s.name, s.slug, s.status, s.version, s.published_version, s.template_id,
  s.created_at, s.updated_at, s.published_at,
  (select d.domain from public.custom_domains d
    where d.site_id = s.id and d.status = 'active' order by d.verified_at limit 1) as custom_domain,
  (select count(*) from public.deployments d where d.site_id = s.id) as deployment_count,
  (select max(d.completed_at) from public.deployments d
    where d.site_id = s.id and d.status = 'ready') as last_deployed_at,
  (select d.status from public.deployments d
    where d.site_id = s.id order by d.sequence desc limit 1) as deployment_status
from public.sites s;
revoke all on public.site_details from anon, authenticated, service_role;
grant select on public.site_details to authenticated, service_role;

-- Statistics for the service alone: a materialized view knows no row security. Each side is summed
-- up before it is joined, because rows of joined siblings would be counted once for each other.
create materialized view aether.user_statistics as
select u.id as user_id, u.subscription_tier,
  coalesce(s.sites, 0) as total_sites,
  coalesce(s.published, 0) as published_sites,
  coalesce(d.deployments, 0) as total_deployments,
  coalesce(g.generations, 0) as total_ai_generations,
  coalesce(g.tokens, 0) as total_tokens,
  coalesce(g.cost, 0) as total_ai_cost,
  s.last_site_created, d.last_deployment
from public.users u
left join (
  select user_id, count(*) as sites, count(*) filter (where status = 'published') as published,
    max(created_at) as last_site_created
  from public.sites group by user_id) s on s.user_id = u.id
left join (
  select user_id, count(*) as deployments, max(created_at) as last_deployment
  from public.deployments group by user_id) d on d.user_id = u.id
left join (
  select user_id, count(*) as generations, sum(total_tokens) as tokens, sum(estimated_cost) as cost
  from public.ai_generations group by user_id) g on g.user_id = u.id;
create unique index user_statistics_key on aether.user_statistics (user_id);

create materialized view aether.user_engagement_metrics as
select user_id as id, subscription_tier, total_sites, total_deployments, total_ai_generations,
  total_ai_cost, last_site_created, last_deployment
from aether.user_statistics;
create unique index user_engagement_metrics_key on aether.user_engagement_metrics (id);

create materialized view aether.site_analytics as
select s.id as site_id, s.user_id, s.status,
  coalesce(v.versions, 0) as total_versions,
  coalesce(d.deployments, 0) as total_deployments,
  coalesce(d.ready, 0) as ready_deployments,
  d.last_deployment,
  coalesce(g.generations, 0) as total_ai_generations,
  coalesce(g.cost, 0) as total_ai_cost
from public.sites s
left join (
  select site_id, count(*) as versions from public.site_versions group by site_id) v
  on v.site_id = s.id
left join (
  select site_id, count(*) as deployments, count(*) filter (where status = 'ready') as ready,
    max(created_at) as last_deployment
  from public.deployments group by site_id) d on d.site_id = s.id
left join (
  select site_id, count(*) as generations, sum(estimated_cost) as cost
  from public.ai_generations where site_id is not null group by site_id) g on g.site_id = s.id;
create unique index site_analytics_key on aether.site_analytics (site_id);

create materialized view aether.template_rankings as
select t.id as template_id, t.slug, t.category, t.rating as avg_rating, t.rating_count,
  coalesce(s.sites, 0) as sites_created,
  rank() over (order by coalesce(s.sites, 0) desc, t.rating desc nulls last, t.slug) as position
from public.templates t
left join (
  select template_id, count(*) as sites from public.sites
  where template_id is not null group by template_id) s on s.template_id = t.id;
create unique index template_rankings_key on aether.template_rankings (template_id);

create materialized view aether.platform_statistics as
select 1 as id,
  (select count(*) from public.users) as total_users,
  (select count(*) from public.users where subscription_tier <> 'free') as paid_users,
  (select count(*) from public.sites) as total_sites,
  (select count(*) from public.sites where status = 'published') as published_sites,
  (select count(*) from public.deployments) as total_deployments,
  (select count(*) from public.ai_generations) as total_ai_generations,
  (select coalesce(sum(estimated_cost), 0) from public.ai_generations) as total_ai_cost,
  (select avg(duration_ms) from public.ai_generations) as avg_generation_time;
create unique index platform_statistics_key on aether.platform_statistics (id);

-- Owned by the role whose policies let it see all rows: forced row security shows the owner of the
-- tables none.
grant create on schema aether to service_role;
alter materialized view aether.user_statistics owner to service_role;
alter materialized view aether.user_engagement_metrics owner to service_role;
alter materialized view aether.site_analytics owner to service_role;
alter materialized view aether.template_rankings owner to service_role;
alter materialized view aether.platform_statistics owner to service_role;
revoke create on schema aether from service_role;

set local role service_role;
refresh materialized view aether.user_statistics;
refresh materialized view aether.user_engagement_metrics;
refresh materialized view aether.site_analytics;
refresh materialized view aether.template_rankings;
refresh materialized view aether.platform_statistics;
reset role;
