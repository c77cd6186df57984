-- Work in progress is shown as a preview is, for a day; nobody sees what is put away.
create or replace function aether.preview(
    p_deployment uuid, out site_id uuid, out bundle_hash text)
  returns setof record
  language sql stable security definer set search_path = ''
as $$
  select d.site_id, d.bundle_hash from public.deployments d
  join public.sites s on s.id = d.site_id
  where d.id = p_deployment and d.status = 'ready' and s.status <> 'archived'
    and d.completed_at > now() - case d.environment
      when 'preview' then interval '7 days'
      when 'development' then interval '1 day'
    end
$$;
