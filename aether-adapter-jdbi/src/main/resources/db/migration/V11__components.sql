-- The registry's components (from the domain's contracts, at each start) and users' own ones.
create table public.components (
  id uuid primary key,
  user_id uuid references public.users (id) on delete cascade,
  site_id uuid,
  name text not null check (char_length(name) between 1 and 80),
  type text not null check (type in ('section', 'element', 'widget', 'layout')),
  category text,
  definition jsonb not null,
  props_schema jsonb,
  default_props jsonb,
  registry_id text,
  variant text not null default '',
  registry_metadata jsonb not null default '{}',
  description text not null default '',
  tags text[] not null default '{}',
  is_public boolean not null default false,
  is_ai_generated boolean not null default false,
  is_registry_component boolean not null generated always as (registry_id is not null) stored,
  usage_count integer not null default 0 check (usage_count >= 0),
  avg_render_time_ms integer not null default 0,
  lighthouse_score integer not null default 0 check (lighthouse_score between 0 and 100),
  accessibility_score integer not null default 0 check (accessibility_score between 0 and 100),
  version text not null default '1',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  foreign key (site_id, user_id) references public.sites (id, user_id) on delete cascade,
  unique (registry_id, variant, version),
  check ((registry_id is null) = (user_id is not null))
);

create index components_by_owner on public.components (user_id, updated_at desc);
create index components_by_site on public.components (site_id) where site_id is not null;
create trigger components_touch before update on public.components
  for each row execute function aether.touch();
create trigger components_identity before update of id, user_id on public.components
  for each row when (old.id <> new.id or old.user_id is distinct from new.user_id)
  execute function aether.refuse_new_identity();

alter table public.components enable row level security;
alter table public.components force row level security;
revoke all on public.components from anon, authenticated, service_role;
grant select, delete,
  insert (id, user_id, site_id, name, type, category, definition, props_schema, default_props,
    variant, description, tags, is_public, is_ai_generated, version),
  update (name, type, category, definition, props_schema, default_props, variant, description,
    tags, is_public, version)
  on public.components to authenticated;
-- Visitors see what is shared, not by whom.
grant select (id, name, type, category, definition, props_schema, default_props, registry_id,
    variant, registry_metadata, description, tags, is_public, is_ai_generated,
    is_registry_component, usage_count, version, created_at, updated_at)
  on public.components to anon;
grant select, insert, update, delete on public.components to service_role;
-- What the registry once offered stays readable, for the sites that were made with it.
create policy components_read on public.components for select to authenticated
  using (is_public or is_registry_component or user_id = (select auth.uid()));
create policy components_shared on public.components for select to anon
  using (is_public or is_registry_component);
create policy components_create_own on public.components for insert to authenticated
  with check (user_id = (select auth.uid()));
create policy components_update_own on public.components for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy components_delete_own on public.components for delete to authenticated
  using (user_id = (select auth.uid()));
create policy components_active on public.components as restrictive
  to authenticated using ((select aether.is_active()));
create policy components_service on public.components
  to service_role using (true) with check (true);

-- Which component a composer chose for a site, and why.
create table public.component_selections (
  id uuid primary key,
  site_id uuid not null,
  component_id uuid not null references public.components (id) on delete cascade,
  user_id uuid not null,
  selection_reason text,
  business_context jsonb not null default '{}',
  user_prompt text,
  model_used text not null,
  tokens_used integer not null default 0 check (tokens_used >= 0),
  selection_confidence numeric(3, 2) not null default 0
    check (selection_confidence between 0 and 1),
  props_generated jsonb not null,
  props_token_count integer not null default 0 check (props_token_count >= 0),
  render_success boolean,
  render_time_ms integer check (render_time_ms >= 0),
  user_satisfaction_score smallint check (user_satisfaction_score between 1 and 5),
  position integer not null default 0, -- among those of one instant
  created_at timestamptz not null default now(),
  foreign key (site_id, user_id) references public.sites (id, user_id) on delete cascade
);

create index component_selections_by_site on public.component_selections (site_id, created_at);
create index component_selections_by_component on public.component_selections (component_id);

alter table public.component_selections enable row level security;
alter table public.component_selections force row level security;
revoke all on public.component_selections from anon, authenticated, service_role;
grant select, update (user_satisfaction_score) on public.component_selections to authenticated;
grant select, insert, update, delete on public.component_selections to service_role;
create policy selections_read_own on public.component_selections for select to authenticated
  using (user_id = (select auth.uid()));
create policy selections_rate_own on public.component_selections for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy selections_active on public.component_selections as restrictive
  to authenticated using ((select aether.is_active()));
create policy selections_service on public.component_selections
  to service_role using (true) with check (true);

-- The types of all nodes down to the deepest level that a tree may have. Only the places where
-- nodes stand are looked at, so a prop called "type" does not count.
alter table public.sites add column component_types jsonb not null generated always as (
  jsonb_path_query_array(components, '$.root.type')
  || jsonb_path_query_array(components, '$.root.children[*].type')
  || jsonb_path_query_array(components, '$.root.children[*].children[*].type')
  || jsonb_path_query_array(components, '$.root.children[*].children[*].children[*].type')
  || jsonb_path_query_array(components,
    '$.root.children[*].children[*].children[*].children[*].type')
  || jsonb_path_query_array(components,
    '$.root.children[*].children[*].children[*].children[*].children[*].type')
  || jsonb_path_query_array(components,
    '$.root.children[*].children[*].children[*].children[*].children[*].children[*].type')
  || jsonb_path_query_array(components,
    '$.root.children[*].children[*].children[*].children[*].children[*].children[*].children[*].type')
  || jsonb_path_query_array(components,
    '$.root.children[*].children[*].children[*].children[*].children[*].children[*].children[*].children[*].type')
  || jsonb_path_query_array(components,
    '$.root.children[*].children[*].children[*].children[*].children[*].children[*].children[*].children[*].children[*].type')
) stored;
create index sites_by_component on public.sites using gin (component_types jsonb_path_ops);
