-- One table of what each plan holds. Its rows come from the domain's own table at each start.
alter table public.subscription_tiers_config
  add column max_team_members integer not null default 1 check (max_team_members >= -1),
  add column features jsonb not null default '[]', -- names of what the plan holds
  add column rate_limits jsonb not null default '{}'; -- requests an hour by kind; absent: unlimited
grant insert, update, delete on public.subscription_tiers_config to service_role;
create policy tiers_service on public.subscription_tiers_config
  to service_role using (true) with check (true);

create table public.subscriptions (
  user_id uuid primary key references public.users (id) on delete cascade,
  plan text not null references public.subscription_tiers_config (tier),
  status text not null check (status in
    ('trialing', 'active', 'cancelled', 'incomplete', 'past_due', 'inactive')),
  period_anchor timestamptz,
  current_period_start timestamptz,
  current_period_end timestamptz,
  next_plan text references public.subscription_tiers_config (tier),
  cancel_at_period_end boolean not null default false,
  overdue_since timestamptz,
  ended_at timestamptz,
  stripe_subscription_id text unique,
  stripe_customer_id text,
  stripe_price_id text,
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (current_period_start < current_period_end),
  check ((period_anchor is null) = (current_period_start is null)
    and (period_anchor is null) = (current_period_end is null)),
  check ((overdue_since is not null) = (status = 'past_due')),
  check ((ended_at is not null) = (status in ('cancelled', 'inactive')))
);


alter table public.subscriptions enable row level security;
alter table public.subscriptions force row level security;
revoke all on public.subscriptions from anon, authenticated, service_role;
grant select on public.subscriptions to authenticated;
grant select, insert, update, delete on public.subscriptions to service_role;
create policy subscriptions_read_own on public.subscriptions for select
  to authenticated using (user_id = (select auth.uid()));
create policy subscriptions_active on public.subscriptions as restrictive
  to authenticated using ((select aether.is_active()));
create policy subscriptions_service on public.subscriptions
  to service_role using (true) with check (true);

create trigger subscriptions_touch before update on public.subscriptions
  for each row execute function aether.touch();
create trigger subscriptions_identity before update of user_id on public.subscriptions
  for each row when (old.user_id <> new.user_id) execute function aether.refuse_new_identity();

-- The tier that a subscription gives at an instant, as the domain's Subscription.tierInForce says.
create function aether.tier_in_force(p_subscription public.subscriptions, p_now timestamptz)
  returns text
  language sql immutable set search_path = ''
  return case
    when (p_subscription).status in ('cancelled', 'incomplete', 'inactive') then 'free'
    when p_now < (p_subscription).current_period_end or (p_subscription).current_period_end is null
      then case
        when (p_subscription).status = 'past_due'
            and p_now >= (p_subscription).overdue_since + interval '7 days' then 'free'
        else (p_subscription).plan end
    when (p_subscription).cancel_at_period_end then 'free'
    when p_now >= coalesce((p_subscription).overdue_since, (p_subscription).current_period_end)
        + interval '7 days' then 'free'
    else coalesce((p_subscription).next_plan, (p_subscription).plan) end;

-- The tier whose limits hold for an account now.
create function aether.tier_of(p_user uuid) returns text
  language sql stable set search_path = ''
  return coalesce(
    (select aether.tier_in_force(s, now()) from public.subscriptions s where s.user_id = p_user),
    (select u.subscription_tier from public.users u where u.id = p_user));

-- The billing columns of an account repeat its subscription and are written by nobody else.
create function aether.project_subscription() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    update public.users
    set subscription_tier = 'free', subscription_status = 'active',
      stripe_customer_id = null, stripe_subscription_id = null
    where id = old.user_id;
    return old;
  end if;
  update public.users
  set subscription_tier = aether.tier_in_force(new, now()),
    subscription_status = new.status,
    stripe_customer_id = new.stripe_customer_id,
    stripe_subscription_id = new.stripe_subscription_id
  where id = new.user_id;
  return new;
end
$$;

revoke execute on function aether.tier_in_force(public.subscriptions, timestamptz),
  aether.tier_of(uuid), aether.project_subscription() from public;
grant execute on function aether.tier_in_force(public.subscriptions, timestamptz),
  aether.tier_of(uuid) to authenticated, service_role;
grant create on schema aether to service_role;
alter function aether.project_subscription() owner to service_role;
revoke create on schema aether from service_role;

create trigger subscriptions_project after insert or update or delete on public.subscriptions
  for each row execute function aether.project_subscription();
