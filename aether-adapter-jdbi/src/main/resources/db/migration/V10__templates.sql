create table public.templates (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 80),
  slug text collate "C" not null unique
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) between 3 and 63),
  category text not null check (category in
    ('saas', 'portfolio', 'ecommerce', 'blog', 'restaurant', 'landing', 'other')),
  structure json not null, -- handed on as text and never searched
  default_content json not null default '{}',
  theme_presets json not null default '[]',
  ai_prompts jsonb not null default '{"structure": "", "content": "", "style": ""}',
  description text not null default '',
  preview_image_url text,
  demo_url text,
  tags text[] not null default '{}',
  features text[] not null default '{}',
  rating_sum bigint not null default 0,
  rating_count bigint not null default 0,
  rating numeric(3, 2) generated always as
    (case when rating_count > 0 then round(rating_sum::numeric / rating_count, 2) end) stored,
  is_premium boolean not null default false,
  price numeric(10, 2),
  created_by uuid references public.users (id) on delete set null,
  is_official boolean not null default false,
  search tsvector not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (is_premium = (price is not null)),
  check (price > 0),
  check (rating_sum between rating_count and rating_count * 5)
);

create index templates_by_category on public.templates (category, created_at desc);
create index templates_by_creator on public.templates (created_by);
create index templates_by_tag on public.templates using gin (tags);
create index templates_search on public.templates using gin (search);

-- By trigger and not generated: how text becomes words may depend on settings.
create function aether.index_template() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.search := setweight(to_tsvector('pg_catalog.english', new.name), 'A')
    || setweight(to_tsvector('pg_catalog.simple', new.name), 'A')
    || setweight(to_tsvector('pg_catalog.english', array_to_string(new.tags, ' ')), 'B')
    || setweight(to_tsvector('pg_catalog.simple', array_to_string(new.tags, ' ')), 'B')
    || setweight(to_tsvector('pg_catalog.english', new.description), 'C');
  return new;
end
$$;

create trigger templates_index before insert or update of name, description, tags
  on public.templates for each row execute function aether.index_template();
create trigger templates_touch before update on public.templates
  for each row execute function aether.touch();
create trigger templates_identity before update of id, created_by on public.templates
  for each row when (old.id <> new.id or (new.created_by is not null
    and old.created_by is distinct from new.created_by))
  execute function aether.refuse_new_identity();

create table public.template_ratings (
  template_id uuid not null references public.templates (id) on delete cascade,
  user_id uuid not null references public.users (id) on delete cascade,
  rating smallint not null check (rating between 1 and 5),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (template_id, user_id)
);

create index template_ratings_by_user on public.template_ratings (user_id);
create trigger template_ratings_touch before update on public.template_ratings
  for each row execute function aether.touch();

-- The sum on the template is derived from the ratings, under the lock of the template's row.
create function aether.count_rating() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  update public.templates
  set rating_sum = rating_sum
        + case when tg_op <> 'DELETE' then new.rating else 0 end
        - case when tg_op <> 'INSERT' then old.rating else 0 end,
    rating_count = rating_count
        + case tg_op when 'INSERT' then 1 when 'DELETE' then -1 else 0 end
  where id = case when tg_op = 'DELETE' then old.template_id else new.template_id end;
  return null;
end
$$;

revoke execute on function aether.count_rating(), aether.index_template() from public;
grant create on schema aether to service_role;
alter function aether.count_rating() owner to service_role;
revoke create on schema aether from service_role;

create trigger template_ratings_count
  after insert or delete or update of rating on public.template_ratings
  for each row execute function aether.count_rating();

alter table public.templates enable row level security;
alter table public.templates force row level security;
revoke all on public.templates from anon, authenticated, service_role;
alter table public.template_ratings enable row level security;
alter table public.template_ratings force row level security;
revoke all on public.template_ratings from anon, authenticated, service_role;

-- What a shop window shows is open to all; the structure of a premium template is not among it.
grant select (id, name, slug, category, description, preview_image_url, demo_url, tags, features,
    rating, rating_count, is_premium, price, created_by, is_official, search, created_at,
    updated_at)
  on public.templates to anon, authenticated;
grant insert (id, name, slug, category, structure, default_content, theme_presets, ai_prompts,
    description, preview_image_url, demo_url, tags, features, is_premium, price, created_by),
  update (name, slug, category, structure, default_content, theme_presets, ai_prompts,
    description, preview_image_url, demo_url, tags, features, is_premium, price),
  delete on public.templates to authenticated;
grant select, insert, update, delete on public.templates to service_role;

create policy templates_public on public.templates for select to anon, authenticated using (true);
-- The plans that include it make templates; only the service, for staff, makes them official.
create policy templates_create_own on public.templates for insert to authenticated
  with check (created_by = (select auth.uid()) and exists (
    select from public.subscription_tiers_config c
    where c.tier = (select aether.tier_of(auth.uid())) and c.features ? 'template_authoring'));
-- What was made official stays what staff looked at.
create policy templates_update_own on public.templates for update to authenticated
  using (created_by = (select auth.uid()) and not is_official)
  with check (created_by = (select auth.uid()));
create policy templates_delete_own on public.templates for delete to authenticated
  using (created_by = (select auth.uid()) and not is_official);
-- Whoever is suspended has no plan that includes templates, since he does not see his own account.
create policy templates_active_update on public.templates as restrictive for update
  to authenticated using ((select aether.is_active()));
create policy templates_active_delete on public.templates as restrictive for delete
  to authenticated using ((select aether.is_active()));
create policy templates_service on public.templates to service_role using (true) with check (true);

grant select, insert (template_id, user_id, rating), update (rating), delete
  on public.template_ratings to authenticated;
grant select, insert, update, delete on public.template_ratings to service_role;
create policy ratings_own on public.template_ratings to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy ratings_active on public.template_ratings as restrictive
  to authenticated using ((select aether.is_active()));
create policy ratings_service on public.template_ratings
  to service_role using (true) with check (true);

-- The body of a template for those who may build on it: its maker, everybody where it is free,
-- and the plans that include official premium ones.
create function public.template_body(
    p_template uuid, out structure json, out default_content json, out theme_presets json,
    out ai_prompts jsonb)
  language plpgsql stable security definer set search_path = ''
as $$
begin
  select t.structure, t.default_content, t.theme_presets, t.ai_prompts
  into structure, default_content, theme_presets, ai_prompts
  from public.templates t
  where t.id = p_template
    and (not t.is_premium
      or auth.role() = 'service_role'
      or t.created_by = auth.uid()
      or (t.is_official and aether.is_active() and exists (
        select from public.subscription_tiers_config c
        where c.tier = aether.tier_of(auth.uid()) and c.features ? 'premium_templates')));
end
$$;

revoke execute on function public.template_body(uuid)
  from public, anon, authenticated, service_role;
grant create on schema public to service_role;
alter function public.template_body(uuid) owner to service_role;
revoke create on schema public from service_role;
grant execute on function public.template_body(uuid) to anon, authenticated, service_role;

alter table public.sites
  add column template_id uuid references public.templates (id) on delete set null;
create index sites_by_template on public.sites (template_id) where template_id is not null;
grant insert (template_id) on public.sites to authenticated;
