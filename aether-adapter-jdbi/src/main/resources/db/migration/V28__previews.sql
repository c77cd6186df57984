-- What a deployment's work said, for its owner.
alter table public.deployments
  add column logs text[] not null default '{}' check (cardinality(logs) <= 500);

-- A preview is found by its deployment's id, which nobody can guess and only its owner is told, for a
-- week. The tables stay closed to visitors: one is given the files of the preview that one names.
create function aether.preview(p_deployment uuid, out site_id uuid, out bundle_hash text)
  returns setof record
  language sql stable security definer set search_path = ''
as $$
  select d.site_id, d.bundle_hash from public.deployments d
  where d.id = p_deployment and d.environment = 'preview' and d.status = 'ready'
    and d.completed_at > now() - interval '7 days'
$$;

create function aether.preview_file(
    p_deployment uuid, p_path text, out path text, out media_type text, out content bytea)
  returns setof record
  language sql stable security definer set search_path = ''
as $$
  select f.path, f.media_type, f.content
  from aether.preview(p_deployment) p
  join public.bundle_files f
    on f.site_id = p.site_id and f.bundle_hash = p.bundle_hash and f.path = p_path collate "C"
$$;

revoke execute on function aether.preview(uuid), aether.preview_file(uuid, text) from public;
grant create on schema aether to service_role;
alter function aether.preview(uuid) owner to service_role;
alter function aether.preview_file(uuid, text) owner to service_role;
revoke create on schema aether from service_role;
grant execute on function aether.preview(uuid), aether.preview_file(uuid, text) to anon;
