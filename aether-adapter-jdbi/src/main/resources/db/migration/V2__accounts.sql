create table public.subscription_tiers_config (
  tier text primary key check (tier in ('free', 'starter', 'pro', 'business')),
  monthly_ai_credits integer not null check (monthly_ai_credits >= -1), -- -1 is unlimited
  max_sites integer not null check (max_sites >= -1),
  max_custom_domains integer not null check (max_custom_domains >= -1),
  price numeric(10, 2) not null check (price >= 0)
);

insert into public.subscription_tiers_config
  (tier, monthly_ai_credits, max_sites, max_custom_domains, price)
values
  ('free', 10, 3, 0, 0),
  ('starter', 100, 10, 1, 5),
  ('pro', -1, -1, 5, 19),
  ('business', -1, -1, -1, 49);

-- Prices and limits are public; nobody changes them but a migration.
alter table public.subscription_tiers_config enable row level security;
alter table public.subscription_tiers_config force row level security;
grant select on public.subscription_tiers_config to anon, authenticated, service_role;
create policy tiers_public on public.subscription_tiers_config for select
  to anon, authenticated, service_role using (true);

create table public.users (
  id uuid primary key references auth.users (id) on delete cascade,
  email text not null unique,
  username text unique,
  full_name text,
  avatar_url text,
  subscription_tier text not null default 'free'
    references public.subscription_tiers_config (tier),
  subscription_status text not null default 'active' check (subscription_status in
    ('trialing', 'active', 'cancelled', 'incomplete', 'past_due', 'inactive')),
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  last_login_at timestamptz
);

alter table public.users enable row level security;
alter table public.users force row level security;
grant select, update (username, full_name, avatar_url, metadata) on public.users to authenticated;
grant select, insert, update, delete on public.users to service_role;
create policy users_read_own on public.users for select
  to authenticated using (id = (select auth.uid()));
create policy users_update_own on public.users for update
  to authenticated using (id = (select auth.uid())) with check (id = (select auth.uid()));
create policy users_service on public.users to service_role using (true) with check (true);

-- A profile comes to be with its identity, in the same transaction.
create function public.handle_new_user() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.users (id, email, full_name, avatar_url, created_at)
  values (
    new.id,
    new.email,
    new.raw_user_meta_data ->> 'full_name',
    new.raw_user_meta_data ->> 'avatar_url',
    new.created_at
  );
  return new;
end
$$;
revoke execute on function public.handle_new_user() from public;

-- Owned by the role that may write profiles, not by the owner of everything. Handing it over needs
-- the right to create in its schema, for a moment.
grant create on schema public to service_role;
alter function public.handle_new_user() owner to service_role;
revoke create on schema public from service_role;

create trigger on_auth_user_created
  after insert on auth.users
  for each row execute function public.handle_new_user();
