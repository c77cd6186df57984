-- The bytes of sites' files stand elsewhere, under their hash. Those that are still here are taken
-- there when a server starts, and then let go.
alter table public.bundle_files
  add column sha256 text collate "C",
  add column bytes bigint;
update public.bundle_files
  set sha256 = encode(sha256(content), 'hex'), bytes = octet_length(content);
alter table public.bundle_files
  alter column content drop not null,
  alter column sha256 set not null,
  alter column bytes set not null,
  add constraint bundle_files_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  add constraint bundle_files_bytes check (bytes >= 0);
create index bundle_files_by_sha256 on public.bundle_files (sha256);
create index bundle_files_in_database on public.bundle_files (site_id) where content is not null;
grant update (content) on public.bundle_files to service_role;

drop function aether.preview_file(uuid, text);
create function aether.preview_file(
    p_deployment uuid, p_path text,
    out path text, out media_type text, out sha256 text, out bytes bigint)
  returns setof record
  language sql stable security definer set search_path = ''
as $$
  select f.path, f.media_type, f.sha256, f.bytes
  from aether.preview(p_deployment) p
  join public.bundle_files f
    on f.site_id = p.site_id and f.bundle_hash = p.bundle_hash and f.path = p_path collate "C"
$$;
revoke execute on function aether.preview_file(uuid, text) from public;
grant create on schema aether to service_role;
alter function aether.preview_file(uuid, text) owner to service_role;
revoke create on schema aether from service_role;
grant execute on function aether.preview_file(uuid, text) to anon;

-- What a deployment is at, why it failed for programs, and how its host knows it.
alter table public.deployments
  add column current_step text not null default 'queued'
    check (current_step in ('queued', 'rendering', 'storing', 'switching', 'done')),
  add column error_code text check (error_code ~ '^[A-Z]+_[0-9]{3}$'),
  add column deployment_id text unique check (char_length(deployment_id) <= 200),
  add column deployment_url text check (char_length(deployment_url) <= 500);
update public.deployments set current_step = 'done'
  where status in ('ready', 'error', 'cancelled');
update public.deployments set error_code = 'DEPLOY_001' where error_message is not null;
alter table public.deployments
  add constraint deployments_failure check ((error_message is null) = (error_code is null));
create index deployments_unfinished on public.deployments (created_at)
  where status in ('pending', 'building');
