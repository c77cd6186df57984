-- A site that is taken offline or put away is not brought live again by what was under way.
create function aether.stop_deployments() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update public.deployments
  set status = 'cancelled', revision = revision + 1, updated_at = now(), completed_at = now(),
    current_step = 'done', logs = logs || 'Cancelled: the site was taken offline.'::text
  where site_id = new.id and environment = 'production' and status in ('pending', 'building');
  return null;
end
$$;
revoke execute on function aether.stop_deployments() from public;
grant create on schema aether to service_role;
alter function aether.stop_deployments() owner to service_role;
revoke create on schema aether from service_role;
create trigger sites_stop_deployments after update of status on public.sites
  for each row when (old.status <> new.status and new.status <> 'published')
  execute function aether.stop_deployments();
