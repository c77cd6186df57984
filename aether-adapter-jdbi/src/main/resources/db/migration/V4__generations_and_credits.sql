create table public.ai_generations (
  id uuid primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  site_id uuid references public.sites (id) on delete set null,
  generation_type text not null check (generation_type in
    ('site', 'component', 'content', 'image', 'optimization')),
  prompt text not null,
  model text not null,
  status text not null default 'pending' check (status in
    ('pending', 'processing', 'complete', 'error', 'cancelled')),
  current_step text not null,
  progress integer not null default 0 check (progress between 0 and 100),
  success boolean, -- null until it has ended
  error_message text,
  revision integer not null default 1,
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  started_at timestamptz,
  completed_at timestamptz,
  check ((success is null) = (status in ('pending', 'processing')))
);

create index ai_generations_by_owner on public.ai_generations (user_id, created_at desc);
create index ai_generations_by_site on public.ai_generations (site_id);

alter table public.ai_generations enable row level security;
alter table public.ai_generations force row level security;
grant
  select,
  insert (id, user_id, site_id, generation_type, prompt, model, current_step, metadata)
  on public.ai_generations to authenticated;
grant select, insert, update, delete on public.ai_generations to service_role;
create policy generations_read_own on public.ai_generations for select
  to authenticated using (user_id = (select auth.uid()));
create policy generations_create_own on public.ai_generations for insert
  to authenticated with check (
    user_id = (select auth.uid())
    and exists (
      select from public.sites s where s.id = site_id and s.user_id = (select auth.uid())));
create policy generations_service on public.ai_generations
  to service_role using (true) with check (true);

-- One reservation for each piece of work, and at most one settlement of it.
create table public.credit_ledger (
  id bigint generated always as identity primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  reference uuid not null,
  kind text not null check (kind in ('reserve', 'commit', 'release')),
  amount integer not null check (
    (kind = 'reserve' and amount = -1) or (kind = 'commit' and amount = 0)
    or (kind = 'release' and amount = 1)),
  period_start timestamptz not null, -- of the month whose credit was taken
  created_at timestamptz not null default now()
);

create unique index credit_ledger_one_reservation on public.credit_ledger (reference)
  where kind = 'reserve';
create unique index credit_ledger_one_settlement on public.credit_ledger (reference)
  where kind in ('commit', 'release');
create index credit_ledger_by_period on public.credit_ledger (user_id, period_start)
  include (amount);

alter table public.credit_ledger enable row level security;
alter table public.credit_ledger force row level security;
grant select on public.credit_ledger to authenticated;
grant select, insert, delete on public.credit_ledger to service_role;
create policy ledger_read_own on public.credit_ledger for select
  to authenticated using (user_id = (select auth.uid()));
create policy ledger_service on public.credit_ledger
  to service_role using (true) with check (true);

-- Months run from the day an account was made, not from the calendar's first.
create function public.credit_period_start(p_anchor timestamptz, p_now timestamptz)
  returns timestamptz
  language sql immutable set search_path = ''
  return (p_anchor at time zone 'UTC'
    + make_interval(months => (
        extract(year from age(p_now at time zone 'UTC', p_anchor at time zone 'UTC')) * 12
        + extract(month from age(p_now at time zone 'UTC', p_anchor at time zone 'UTC')))::int))
    at time zone 'UTC';

create function public.ai_credits_used(p_user uuid) returns integer
  language sql stable set search_path = ''
  return (
    select coalesce(-sum(l.amount), 0)::integer
    from public.users u
    join public.credit_ledger l
      on l.user_id = u.id and l.period_start = public.credit_period_start(u.created_at, now())
    where u.id = p_user);

-- Takes one credit of whoever asks. The account's row is locked first, so that of any number of
-- requests at the same time exactly as many succeed as there are credits.
create function public.reserve_ai_credit(
    p_reference uuid, out monthly integer, out used integer, out reserved boolean)
  language plpgsql security definer set search_path = ''
as $$
declare
  v_user public.users%rowtype;
begin
  select * into strict v_user from public.users where id = auth.uid() for update;
  select c.monthly_ai_credits into strict monthly
    from public.subscription_tiers_config c where c.tier = v_user.subscription_tier;
  used := public.ai_credits_used(v_user.id);
  reserved := monthly = -1 or used < monthly;
  if reserved then
    insert into public.credit_ledger (user_id, reference, kind, amount, period_start)
    values (v_user.id, p_reference, 'reserve', -1,
      public.credit_period_start(v_user.created_at, now()));
  end if;
end
$$;

revoke execute on function public.reserve_ai_credit(uuid) from public;
revoke execute on function public.ai_credits_used(uuid) from public;
revoke execute on function public.credit_period_start(timestamptz, timestamptz) from public;
grant execute on function public.reserve_ai_credit(uuid) to authenticated;
grant execute on function public.ai_credits_used(uuid) to authenticated, service_role;
grant execute on function public.credit_period_start(timestamptz, timestamptz)
  to authenticated, service_role;

grant create on schema public to service_role;
alter function public.reserve_ai_credit(uuid) owner to service_role;
revoke create on schema public from service_role;
grant execute on function public.reserve_ai_credit(uuid) to authenticated;
