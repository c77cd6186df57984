create table public.deployments (
  id uuid primary key,
  site_id uuid not null,
  user_id uuid not null references public.users (id) on delete cascade,
  sequence integer not null check (sequence >= 1),
  status text not null default 'pending' check (status in
    ('pending', 'building', 'ready', 'error', 'cancelled')),
  environment text not null default 'production' check (environment in
    ('development', 'preview', 'production')),
  error_message text,
  bundle_hash text check (bundle_hash ~ '^[0-9a-f]{64}$'),
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  updated_at timestamptz not null default now(),
  completed_at timestamptz,
  unique (site_id, sequence),
  foreign key (site_id, user_id) references public.sites (id, user_id) on delete cascade,
  check ((bundle_hash is not null) = (status = 'ready'))
);

create index deployments_by_owner on public.deployments (user_id, created_at desc);

alter table public.deployments enable row level security;
alter table public.deployments force row level security;
grant select, insert (id, site_id, user_id, sequence, environment)
  on public.deployments to authenticated;
grant select, insert, update, delete on public.deployments to service_role;
create policy deployments_read_own on public.deployments for select
  to authenticated using (user_id = (select auth.uid()));
create policy deployments_create_own on public.deployments for insert
  to authenticated with check (
    user_id = (select auth.uid())
    and exists (
      select from public.sites s where s.id = site_id and s.user_id = (select auth.uid())));
create policy deployments_service on public.deployments
  to service_role using (true) with check (true);

-- Bundles are written once and never changed; they go when their site goes.
create table public.bundles (
  site_id uuid not null references public.sites (id) on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  size_bytes bigint not null,
  created_at timestamptz not null default now(),
  primary key (site_id, hash)
);

create table public.bundle_files (
  site_id uuid not null,
  bundle_hash text not null,
  path text not null,
  media_type text not null,
  content bytea not null,
  primary key (site_id, path, bundle_hash),
  foreign key (site_id, bundle_hash) references public.bundles (site_id, hash) on delete cascade
);

-- What visitors see: one row for each site that is live. The slug follows the site's.
create table public.publications (
  site_id uuid primary key,
  slug text collate "C" not null unique,
  bundle_hash text not null,
  sequence integer not null,
  published_at timestamptz not null default now(),
  foreign key (site_id, slug) references public.sites (id, slug)
    on update cascade on delete cascade,
  foreign key (site_id, bundle_hash) references public.bundles (site_id, hash) on delete cascade
);

alter table public.bundles enable row level security;
alter table public.bundles force row level security;
alter table public.bundle_files enable row level security;
alter table public.bundle_files force row level security;
alter table public.publications enable row level security;
alter table public.publications force row level security;

grant select, insert, delete on public.bundles, public.bundle_files to service_role;
grant select, insert, update, delete on public.publications to service_role;
create policy bundles_service on public.bundles to service_role using (true) with check (true);
create policy bundle_files_service on public.bundle_files
  to service_role using (true) with check (true);
create policy publications_service on public.publications
  to service_role using (true) with check (true);

-- Anybody may see what is live, and the files of sites that are.
grant select on public.publications, public.bundle_files to anon;
create policy publications_public on public.publications for select to anon using (true);
create policy bundle_files_public on public.bundle_files for select to anon
  using (exists (select from public.publications p where p.site_id = bundle_files.site_id));
