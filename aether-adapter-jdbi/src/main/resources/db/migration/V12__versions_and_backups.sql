-- Every accepted write leaves a version behind. They are read back whole and never searched, so the
-- text is kept as it came: json, which is a third of the cost of jsonb to hand on.
create table public.site_versions (
  site_id uuid not null references public.sites (id) on delete cascade,
  version_number integer not null check (version_number >= 1),
  name text not null,
  description text not null default '',
  components json not null,
  theme json not null,
  seo_metadata json not null,
  change text not null default '',
  created_by uuid references public.users (id) on delete set null,
  created_at timestamptz not null default now(),
  primary key (site_id, version_number)
);

create index site_versions_by_author on public.site_versions (created_by)
  where created_by is not null;

-- Sites as they are become their first versions on record.
insert into public.site_versions
  (site_id, version_number, name, description, components, theme, seo_metadata, change, created_by,
   created_at)
select s.id, v.number, s.name, s.description, s.components::text::json, s.theme::text::json,
  s.seo_metadata::text::json, 'As it was when versions began to be kept.', s.user_id, s.updated_at
from public.sites s
cross join lateral (
  select distinct unnest(array[s.version, coalesce(s.published_version, s.version)])) v (number);

-- The version that is live can be neither invented nor dropped.
alter table public.sites
  add check ((published_version is not null) = (status = 'published')),
  add foreign key (id, published_version) references public.site_versions (site_id, version_number)
    deferrable initially deferred;

alter table public.site_versions enable row level security;
alter table public.site_versions force row level security;
revoke all on public.site_versions from anon, authenticated, service_role;
grant select,
  insert (site_id, version_number, name, description, components, theme, seo_metadata, change,
    created_by, created_at)
  on public.site_versions to authenticated;
grant select, insert, delete on public.site_versions to service_role;
create policy versions_read_own on public.site_versions for select to authenticated
  using (exists (
    select from public.sites s where s.id = site_id and s.user_id = (select auth.uid())));
create policy versions_create_own on public.site_versions for insert to authenticated
  with check (created_by = (select auth.uid()) and exists (
    select from public.sites s where s.id = site_id and s.user_id = (select auth.uid())));
-- Whoever is suspended sees no site, hence no version of one.
create policy versions_service on public.site_versions
  to service_role using (true) with check (true);

-- What is live is open to all, and nothing else of a site is: no draft, no owner.
alter table public.publications add column version integer;
update public.publications p set version = s.published_version
from public.sites s where s.id = p.site_id;
grant select (site_id, version_number, name, description, components, theme, seo_metadata)
  on public.site_versions to anon;
create policy versions_live on public.site_versions for select to anon
  using (exists (
    select from public.publications p
    where p.site_id = site_versions.site_id and p.version = site_versions.version_number));

create view public.published_sites with (security_invoker = true) as
select p.site_id, p.slug, p.version, p.published_at, v.name, v.description, v.components, v.theme,
  v.seo_metadata
from public.publications p
join public.site_versions v on v.site_id = p.site_id and v.version_number = p.version;
revoke all on public.published_sites from anon, authenticated, service_role;
grant select on public.published_sites to anon;

-- A user takes his site from the air himself; only a deployment puts it there.
grant update (status, published_version, published_at) on public.sites to authenticated;
create function aether.guard_publishing() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if current_user = 'authenticated' and new.published_version is not null
      and (new.status, new.published_version, new.published_at)
        is distinct from (old.status, old.published_version, old.published_at) then
    raise exception 'a deployment publishes a site' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger sites_guard_publishing before update of status, published_version, published_at
  on public.sites for each row execute function aether.guard_publishing();

create function aether.withdraw_publication() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.publications where site_id = new.id;
  return null;
end
$$;
revoke execute on function aether.guard_publishing(), aether.withdraw_publication() from public;
grant create on schema aether to service_role;
alter function aether.withdraw_publication() owner to service_role;
revoke create on schema aether from service_role;
create trigger sites_withdraw after update of status on public.sites
  for each row when (old.status = 'published' and new.status <> 'published')
  execute function aether.withdraw_publication();

create table public.site_backups (
  id uuid primary key,
  site_id uuid not null,
  user_id uuid not null,
  backup_type text not null default 'manual'
    check (backup_type in ('manual', 'auto', 'pre_deploy')),
  backup_data json not null,
  version integer not null check (version >= 1),
  description text not null default '' check (char_length(description) <= 200),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '30 days',
  foreign key (site_id, user_id) references public.sites (id, user_id) on delete cascade,
  check (expires_at > created_at)
);

create index site_backups_by_site on public.site_backups (site_id, created_at desc);
create index site_backups_expiry on public.site_backups (expires_at);

alter table public.site_backups enable row level security;
alter table public.site_backups force row level security;
revoke all on public.site_backups from anon, authenticated, service_role;
grant select, insert, delete on public.site_backups to authenticated;
grant select, insert, update, delete on public.site_backups to service_role;
create policy backups_read_own on public.site_backups for select to authenticated
  using (user_id = (select auth.uid()));
create policy backups_create_own on public.site_backups for insert to authenticated
  with check (user_id = (select auth.uid()) and backup_type = 'manual' and exists (
    select from public.sites s where s.id = site_id and s.user_id = (select auth.uid())));
create policy backups_delete_own on public.site_backups for delete to authenticated
  using (user_id = (select auth.uid()));
create policy backups_active on public.site_backups as restrictive
  to authenticated using ((select aether.is_active()));
create policy backups_service on public.site_backups
  to service_role using (true) with check (true);
