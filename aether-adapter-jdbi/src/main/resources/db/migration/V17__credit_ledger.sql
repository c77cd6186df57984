-- The ledger of the domain: numbered entries of each account, whose sum is the balance. Grants hold
-- what is left of them and reservations hold which grants they took from, so that each call costs
-- the same however long the ledger is.
alter table public.credit_ledger rename to credit_ledger_before;
alter index public.credit_ledger_pkey rename to credit_ledger_before_pkey;
drop index public.credit_ledger_one_reservation, public.credit_ledger_one_settlement,
  public.credit_ledger_by_period;
drop function public.reserve_ai_credit(uuid);
drop function public.ai_credits_used(uuid);
drop function public.credit_period_start(timestamptz, timestamptz);

create table public.credit_ledger (
  user_id uuid not null references public.users (id) on delete cascade,
  number integer not null check (number >= 1),
  kind text not null check (kind in ('grant', 'reserve', 'commit', 'release', 'expire')),
  reference uuid not null,
  amount integer not null,
  expires_at timestamptz,
  balance integer not null check (balance >= 0),
  created_at timestamptz not null,
  primary key (user_id, number),
  check ((expires_at is not null) = (kind = 'grant')),
  check (case kind when 'grant' then amount > 0 when 'release' then amount > 0
    when 'commit' then amount >= 0 else amount < 0 end)
);

create table public.credit_grants (
  user_id uuid not null references public.users (id) on delete cascade,
  reference uuid not null,
  amount integer not null check (amount > 0),
  remaining integer not null check (remaining between 0 and amount),
  period_start timestamptz, -- of the month that it was granted for; null where for none
  expires_at timestamptz not null,
  primary key (user_id, reference)
);
create index credit_grants_left on public.credit_grants (user_id, expires_at)
  where remaining > 0;
create index credit_grants_by_period on public.credit_grants (user_id, period_start);

create table public.credit_reservations (
  reference uuid primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  amount integer not null check (amount > 0),
  from_grants uuid[] not null,
  from_amounts integer[] not null check (cardinality(from_amounts) = cardinality(from_grants)),
  settled boolean not null default false
);
create index credit_reservations_by_user on public.credit_reservations (user_id);

alter table public.credit_ledger enable row level security;
alter table public.credit_ledger force row level security;
revoke all on public.credit_ledger from anon, authenticated, service_role;
alter table public.credit_grants enable row level security;
alter table public.credit_grants force row level security;
revoke all on public.credit_grants from anon, authenticated, service_role;
alter table public.credit_reservations enable row level security;
alter table public.credit_reservations force row level security;
revoke all on public.credit_reservations from anon, authenticated, service_role;
grant select on public.credit_ledger, public.credit_grants, public.credit_reservations
  to authenticated;
-- Entries are only ever added.
grant select, insert on public.credit_ledger to service_role;
grant select, insert, update on public.credit_grants, public.credit_reservations to service_role;
create policy ledger_read_own on public.credit_ledger for select
  to authenticated using (user_id = (select auth.uid()));
create policy ledger_active on public.credit_ledger as restrictive
  to authenticated using ((select aether.is_active()));
create policy ledger_service on public.credit_ledger
  to service_role using (true) with check (true);
create policy grants_read_own on public.credit_grants for select
  to authenticated using (user_id = (select auth.uid()));
create policy grants_active on public.credit_grants as restrictive
  to authenticated using ((select aether.is_active()));
create policy grants_service on public.credit_grants
  to service_role using (true) with check (true);
create policy reservations_read_own on public.credit_reservations for select
  to authenticated using (user_id = (select auth.uid()));
create policy reservations_active on public.credit_reservations as restrictive
  to authenticated using ((select aether.is_active()));
create policy reservations_service on public.credit_reservations
  to service_role using (true) with check (true);

-- The functions below are steps of those that callers may use; they run with the rights of the
-- service and expect the account's row to be locked. Each takes the instant, so that the rules of
-- time can be tested; callers have no say in it.

create function aether.enter_credit(
    p_user uuid, p_kind text, p_reference uuid, p_amount integer, p_expires timestamptz,
    p_now timestamptz)
  returns void
  language plpgsql set search_path = ''
as $$
declare
  v_last public.credit_ledger%rowtype;
begin
  select * into v_last from public.credit_ledger
    where user_id = p_user order by number desc limit 1;
  insert into public.credit_ledger
    (user_id, number, kind, reference, amount, expires_at, balance, created_at)
  values
    (p_user, coalesce(v_last.number, 0) + 1, p_kind, p_reference, p_amount, p_expires,
     coalesce(v_last.balance, 0) + p_amount, greatest(p_now, v_last.created_at));
end
$$;

-- What is left of grants that have ended goes; in the order in which they were granted.
create function aether.expire_credits(p_user uuid, p_now timestamptz) returns void
  language plpgsql set search_path = ''
as $$
declare
  v_grant record;
  v_time timestamptz := greatest(p_now, (
    select created_at from public.credit_ledger
    where user_id = p_user order by number desc limit 1));
begin
  for v_grant in
    select g.reference, g.remaining from public.credit_grants g
    join public.credit_ledger l
      on l.user_id = p_user and l.kind = 'grant' and l.reference = g.reference
    where g.user_id = p_user and g.remaining > 0 and g.expires_at <= v_time
    order by l.number
  loop
    perform aether.enter_credit(
      p_user, 'expire', v_grant.reference, -v_grant.remaining, null, p_now);
    update public.credit_grants set remaining = 0
      where user_id = p_user and reference = v_grant.reference;
  end loop;
end
$$;

create function aether.grant_credits(
    p_user uuid, p_reference uuid, p_amount integer, p_period timestamptz, p_expires timestamptz,
    p_now timestamptz)
  returns void
  language plpgsql set search_path = ''
as $$
begin
  perform aether.enter_credit(p_user, 'grant', p_reference, p_amount, p_expires, p_now);
  insert into public.credit_grants
    (user_id, reference, amount, remaining, period_start, expires_at)
  values (p_user, p_reference, p_amount, p_amount, p_period, p_expires);
end
$$;

-- The month of an anchor that holds an instant, as the domain's Period.monthAt counts: where a month
-- is too short for the anchor's day it turns on its last.
create function aether.month_at(
    p_anchor timestamptz, p_now timestamptz, out month_start timestamptz,
    out month_end timestamptz)
  language plpgsql immutable set search_path = ''
as $$
declare
  v_anchor timestamp := p_anchor at time zone 'UTC';
  v_now timestamp := p_now at time zone 'UTC';
  v_months integer := (extract(year from v_now) - extract(year from v_anchor)) * 12
    + extract(month from v_now) - extract(month from v_anchor);
begin
  if v_anchor + make_interval(months => v_months) > v_now then
    v_months := v_months - 1;
  end if;
  month_start := (v_anchor + make_interval(months => v_months)) at time zone 'UTC';
  month_end := (v_anchor + make_interval(months => v_months + 1)) at time zone 'UTC';
end
$$;

-- The period whose credits hold: that of the subscription where one runs, else the month counted
-- from the day the account was made.
create function aether.credit_period(
    p_user uuid, p_now timestamptz, out period_start timestamptz, out period_end timestamptz)
  language plpgsql stable set search_path = ''
as $$
begin
  select s.current_period_start, s.current_period_end into period_start, period_end
    from public.subscriptions s
    where s.user_id = p_user and p_now >= s.current_period_start and p_now < s.current_period_end
      and s.status in ('trialing', 'active', 'past_due');
  if not found then
    select m.month_start, m.month_end into strict period_start, period_end
      from public.users u, aether.month_at(u.created_at, p_now) m where u.id = p_user;
  end if;
end
$$;

-- How much of the plan's number is granted for the period is brought up to what the plan has now.
create function aether.grant_month(p_user uuid, p_monthly integer, p_now timestamptz) returns void
  language plpgsql set search_path = ''
as $$
declare
  v_period record;
  v_granted integer;
begin
  select * into v_period from aether.credit_period(p_user, p_now);
  select coalesce(sum(g.amount), 0) into v_granted from public.credit_grants g
    where g.user_id = p_user and g.period_start = v_period.period_start;
  if v_granted < p_monthly then
    perform aether.grant_credits(
      p_user, gen_random_uuid(), p_monthly - v_granted, v_period.period_start,
      v_period.period_end, p_now);
  end if;
end
$$;

-- Takes credits of an account; "available" is what was left before, -1 where there is no limit.
create function aether.reserve_credits(
    p_user uuid, p_reference uuid, p_amount integer, p_now timestamptz,
    out monthly integer, out available integer, out reserved boolean)
  language plpgsql set search_path = ''
as $$
declare
  v_grant record;
  v_missing integer := p_amount;
  v_taken integer;
  v_grants uuid[] := '{}';
  v_amounts integer[] := '{}';
  v_time timestamptz;
begin
  if p_amount < 1 then
    raise exception 'at least one credit is reserved' using errcode = 'check_violation';
  end if;
  perform from public.users where id = p_user for no key update;
  select c.monthly_ai_credits into strict monthly
    from public.subscription_tiers_config c where c.tier = aether.tier_of(p_user);
  perform aether.expire_credits(p_user, p_now);
  v_time := greatest(p_now, (
    select created_at from public.credit_ledger
    where user_id = p_user order by number desc limit 1));
  if monthly = -1 then
    perform aether.grant_credits(p_user, p_reference, p_amount, null, v_time, p_now);
  else
    perform aether.grant_month(p_user, monthly, p_now);
  end if;
  select coalesce(sum(g.remaining), 0) into available from public.credit_grants g
    where g.user_id = p_user and g.remaining > 0;
  reserved := available >= p_amount;
  if reserved then
    for v_grant in
      select g.reference, g.remaining from public.credit_grants g
      join public.credit_ledger l
        on l.user_id = p_user and l.kind = 'grant' and l.reference = g.reference
      where g.user_id = p_user and g.remaining > 0 and g.expires_at >= v_time
      order by g.expires_at, l.number
    loop
      v_taken := least(v_missing, v_grant.remaining);
      exit when v_taken = 0;
      update public.credit_grants set remaining = remaining - v_taken
        where user_id = p_user and reference = v_grant.reference;
      v_grants := v_grants || v_grant.reference;
      v_amounts := v_amounts || v_taken;
      v_missing := v_missing - v_taken;
    end loop;
    perform aether.enter_credit(p_user, 'reserve', p_reference, -p_amount, null, p_now);
    insert into public.credit_reservations
      (reference, user_id, amount, from_grants, from_amounts)
    values (p_reference, p_user, p_amount, v_grants, v_amounts);
  end if;
  if monthly = -1 then
    available := -1;
  end if;
end
$$;

-- Ends a reservation, of which null spends all: what was not spent goes back to the grants that it came from, last first. No
-- effect where it is settled already; false where there is none.
create function aether.settle_credits(p_reference uuid, p_spent integer, p_now timestamptz)
  returns boolean
  language plpgsql set search_path = ''
as $$
declare
  v_user uuid;
  v_reservation public.credit_reservations%rowtype;
  v_spent integer;
  v_back integer;
  v_returned integer;
begin
  select user_id into v_user from public.credit_reservations where reference = p_reference;
  if not found then
    return false;
  end if;
  perform from public.users where id = v_user for no key update;
  select * into strict v_reservation from public.credit_reservations
    where reference = p_reference;
  if v_reservation.settled then
    return true;
  end if;
  v_spent := coalesce(p_spent, v_reservation.amount);
  if v_spent not between 0 and v_reservation.amount then
    raise exception 'of % reserved credits % cannot be spent', v_reservation.amount, v_spent
      using errcode = 'check_violation';
  end if;
  perform aether.expire_credits(v_user, p_now);
  v_back := v_reservation.amount - v_spent;
  perform aether.enter_credit(
    v_user, case when v_spent = 0 then 'release' else 'commit' end, p_reference, v_back, null,
    p_now);
  for i in reverse cardinality(v_reservation.from_grants)..1 loop
    v_returned := least(v_back, v_reservation.from_amounts[i]);
    update public.credit_grants set remaining = remaining + v_returned
      where user_id = v_user and reference = v_reservation.from_grants[i];
    v_back := v_back - v_returned;
  end loop;
  update public.credit_reservations set settled = true where reference = p_reference;
  perform aether.expire_credits(v_user, p_now);
  return true;
end
$$;

create function public.reserve_ai_credits(
    p_reference uuid, p_amount integer, out monthly integer, out available integer,
    out reserved boolean)
  language plpgsql security definer set search_path = ''
as $$
begin
  if not aether.is_active() then
    raise exception 'no account in good standing' using errcode = 'insufficient_privilege';
  end if;
  select r.monthly, r.available, r.reserved into monthly, available, reserved
    from aether.reserve_credits(auth.uid(), p_reference, p_amount, now()) r;
end
$$;

-- What an account may still take and has taken of this period's credits.
create function public.ai_credits(
    p_user uuid, out monthly integer, out used integer)
  language plpgsql stable set search_path = ''
as $$
declare
  v_period record;
begin
  select c.monthly_ai_credits into monthly
    from public.subscription_tiers_config c where c.tier = aether.tier_of(p_user);
  if monthly is null then
    return;
  end if;
  select * into v_period from aether.credit_period(p_user, now());
  if monthly = -1 then
    select coalesce(-sum(l.amount), 0) into used from public.credit_ledger l
      where l.user_id = p_user and l.kind in ('reserve', 'commit', 'release')
        and l.created_at >= v_period.period_start;
  else
    select coalesce(sum(g.amount - g.remaining), 0) into used from public.credit_grants g
      where g.user_id = p_user and g.period_start = v_period.period_start;
  end if;
end
$$;

-- Whether one more fits; of one's own account only.
create function public.check_subscription_limit(p_user_id uuid, p_resource text) returns boolean
  language plpgsql stable set search_path = ''
as $$
declare
  v_plan public.subscription_tiers_config%rowtype;
  v_limit integer;
  v_used bigint;
begin
  select c.* into v_plan from public.subscription_tiers_config c
    where c.tier = aether.tier_of(p_user_id);
  if not found then
    raise exception 'there is no such user' using errcode = 'no_data_found';
  end if;
  case p_resource
    when 'sites' then
      v_limit := v_plan.max_sites;
      select count(*) into v_used from public.sites where user_id = p_user_id;
    when 'custom_domains' then
      v_limit := v_plan.max_custom_domains;
      select count(*) into v_used from public.custom_domains
        where user_id = p_user_id and status <> 'error';
    when 'ai_credits' then
      select c.monthly, c.used into v_limit, v_used from public.ai_credits(p_user_id) c;
    else
      raise exception 'there is no limit of %', p_resource using errcode = 'check_violation';
  end case;
  return v_limit = -1 or v_used < v_limit;
end
$$;

-- What was reserved, spent and given back so far becomes grants and entries of the new form: each
-- month's credits that were used at all are granted, and nobody gains or loses one.
do $$
declare
  v_user record;
  v_month record;
  v_entry record;
  v_grant uuid;
  v_amount integer;
begin
  set local role service_role;
  for v_user in select distinct user_id from public.credit_ledger_before loop
    for v_month in
      select b.period_start, -min(b.balance) as most from (
        select period_start,
          sum(amount) over (partition by period_start order by created_at, id) as balance
        from public.credit_ledger_before where user_id = v_user.user_id) b
      group by b.period_start order by b.period_start
    loop
      v_grant := gen_random_uuid();
      select greatest(v_month.most, 1, coalesce((
        select c.monthly_ai_credits from public.subscription_tiers_config c
        where c.tier = aether.tier_of(v_user.user_id) and c.monthly_ai_credits > 0), 0))
      into v_amount;
      perform aether.grant_credits(
        v_user.user_id, v_grant, v_amount, v_month.period_start,
        ((v_month.period_start at time zone 'UTC') + interval '1 month') at time zone 'UTC',
        v_month.period_start);
      for v_entry in
        select * from public.credit_ledger_before
        where user_id = v_user.user_id and period_start = v_month.period_start
        order by created_at, id
      loop
        perform aether.enter_credit(
          v_user.user_id, v_entry.kind, v_entry.reference, v_entry.amount, null,
          v_entry.created_at);
        if v_entry.kind = 'reserve' then
          insert into public.credit_reservations values
            (v_entry.reference, v_user.user_id, 1, array[v_grant], array[1], false);
        else
          update public.credit_reservations set settled = true
            where reference = v_entry.reference;
        end if;
        if v_entry.kind <> 'commit' then
          update public.credit_grants set remaining = remaining + v_entry.amount
            where user_id = v_user.user_id and reference = v_grant;
        end if;
      end loop;
    end loop;
  end loop;
  reset role;
end
$$;
drop table public.credit_ledger_before;

revoke execute on all functions in schema aether from public;
revoke execute on function public.reserve_ai_credits(uuid, integer), public.ai_credits(uuid),
  public.check_subscription_limit(uuid, text)
  from public, anon, authenticated, service_role;
grant execute on function
  aether.enter_credit(uuid, text, uuid, integer, timestamptz, timestamptz),
  aether.expire_credits(uuid, timestamptz),
  aether.grant_credits(uuid, uuid, integer, timestamptz, timestamptz, timestamptz),
  aether.grant_month(uuid, integer, timestamptz),
  aether.reserve_credits(uuid, uuid, integer, timestamptz),
  aether.settle_credits(uuid, integer, timestamptz) to service_role;
grant execute on function aether.credit_period(uuid, timestamptz),
  aether.month_at(timestamptz, timestamptz) to authenticated, service_role;
grant execute on function public.ai_credits(uuid), public.check_subscription_limit(uuid, text)
  to authenticated, service_role;
grant create on schema public to service_role;
alter function public.reserve_ai_credits(uuid, integer) owner to service_role;
revoke create on schema public from service_role;
grant execute on function public.reserve_ai_credits(uuid, integer) to authenticated;
