-- How often a site was looked at, derived from what was counted. Who comes on two days is two.
create or replace view public.site_details with (security_invoker = true) as
select s.id, s.user_id, s.name, s.slug, s.status, s.version, s.published_version, s.template_id,
  s.created_at, s.updated_at, s.published_at,
  (select d.domain from public.custom_domains d
    where d.site_id = s.id and d.status = 'active' order by d.verified_at limit 1) as custom_domain,
  (select count(*) from public.deployments d where d.site_id = s.id) as deployment_count,
  (select max(d.completed_at) from public.deployments d
    where d.site_id = s.id and d.status = 'ready') as last_deployed_at,
  (select d.status from public.deployments d
    where d.site_id = s.id order by d.sequence desc limit 1) as deployment_status,
  (select coalesce(sum(p.views), 0)::bigint from public.page_views p
    where p.site_id = s.id) as page_views,
  (select coalesce(sum(v.visitors), 0)::bigint from public.daily_visitors v
    where v.site_id = s.id) as unique_visitors
from public.sites s;

grant create on schema aether to service_role;
set local role service_role;
drop materialized view aether.site_analytics;
create materialized view aether.site_analytics as
select s.id as site_id, s.user_id, s.status,
  coalesce(p.views, 0)::bigint as page_views,
  coalesce(u.visitors, 0)::bigint as unique_visitors,
  coalesce(v.versions, 0) as total_versions,
  coalesce(d.deployments, 0) as total_deployments,
  coalesce(d.ready, 0) as ready_deployments,
  d.last_deployment,
  coalesce(g.generations, 0) as total_ai_generations,
  coalesce(g.cost, 0) as total_ai_cost
from public.sites s
left join (
  select site_id, sum(views) as views from public.page_views group by site_id) p
  on p.site_id = s.id
left join (
  select site_id, sum(visitors) as visitors from public.daily_visitors group by site_id) u
  on u.site_id = s.id
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
reset role;
revoke create on schema aether from service_role;
