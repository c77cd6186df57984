create table public.sites (
  id uuid primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 80),
  slug text collate "C" not null unique -- bytewise, so that a prefix is a range of the index
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) between 3 and 63),
  description text not null default '',
  status text not null default 'draft' check (status in ('draft', 'published', 'archived')),
  components jsonb not null,
  theme jsonb not null,
  seo_metadata jsonb not null,
  version integer not null default 1 check (version >= 1),
  published_version integer check (published_version between 1 and version),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  published_at timestamptz,
  unique (id, user_id), -- what belongs to a site refers to its owner, too
  unique (id, slug)
);

create index sites_by_owner on public.sites (user_id, updated_at desc) include (status);

alter table public.sites enable row level security;
alter table public.sites force row level security;
grant
  select,
  insert (id, user_id, name, slug, description, components, theme, seo_metadata, version,
    created_at, updated_at),
  update (name, slug, description, components, theme, seo_metadata, version, updated_at),
  delete
  on public.sites to authenticated;
grant select, insert, update, delete on public.sites to service_role;
create policy sites_own on public.sites to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy sites_service on public.sites to service_role using (true) with check (true);
