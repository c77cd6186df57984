-- What a model costs from a day on. The rows come from the domain's own table at each start.
create table public.ai_model_prices (
  model text not null,
  valid_from date not null,
  input_per_million numeric(18, 8) not null check (input_per_million >= 0),
  output_per_million numeric(18, 8) not null check (output_per_million >= 0),
  per_image numeric(18, 8) not null check (per_image >= 0),
  primary key (model, valid_from)
);

alter table public.ai_model_prices enable row level security;
alter table public.ai_model_prices force row level security;
revoke all on public.ai_model_prices from anon, authenticated, service_role;
grant select on public.ai_model_prices to anon, authenticated;
grant select, insert, update, delete on public.ai_model_prices to service_role;
create policy prices_public on public.ai_model_prices for select
  to anon, authenticated using (true);
create policy prices_service on public.ai_model_prices
  to service_role using (true) with check (true);

-- In dollars, to eight decimals, half up, as the domain's ModelPrice.costOf counts. A model without
-- a price on that day is refused: nothing is ever free by accident.
create function public.calculate_ai_cost(
    p_model text, p_input_tokens bigint, p_output_tokens bigint, p_images bigint default 0,
    p_day date default current_date)
  returns numeric
  language plpgsql stable set search_path = ''
as $$
declare
  v_price public.ai_model_prices%rowtype;
begin
  if p_input_tokens < 0 or p_output_tokens < 0 or p_images < 0 then
    raise exception 'a model takes no less than nothing' using errcode = 'check_violation';
  end if;
  select * into v_price from public.ai_model_prices
    where model = p_model and valid_from <= p_day order by valid_from desc limit 1;
  if not found then
    raise exception 'the model % has no price on %', p_model, p_day
      using errcode = 'no_data_found';
  end if;
  return round(
    (v_price.input_per_million * p_input_tokens + v_price.output_per_million * p_output_tokens)
      / 1000000 + v_price.per_image * p_images, 8);
end
$$;
revoke execute on function public.calculate_ai_cost(text, bigint, bigint, bigint, date)
  from public, anon, authenticated, service_role;
grant execute on function public.calculate_ai_cost(text, bigint, bigint, bigint, date)
  to authenticated, service_role;

-- Generations grow with every prompt, so they are kept by month.
alter table public.ai_generations rename to ai_generations_before;
alter table public.ai_generations_before rename constraint ai_generations_pkey
  to ai_generations_before_pkey;
drop index public.ai_generations_by_owner, public.ai_generations_by_site;

create table public.ai_generations (
  id uuid not null,
  user_id uuid not null references public.users (id) on delete cascade,
  site_id uuid references public.sites (id) on delete set null,
  generation_type text not null check (generation_type in
    ('site', 'component', 'content', 'image', 'optimization')),
  prompt text not null,
  enhanced_prompt text,
  model text not null,
  model_version text,
  input_tokens bigint check (input_tokens >= 0),
  output_tokens bigint check (output_tokens >= 0),
  total_tokens bigint generated always as (input_tokens + output_tokens) stored,
  images bigint check (images >= 0),
  estimated_cost numeric(18, 8) check (estimated_cost >= 0),
  result json,
  status text not null default 'pending' check (status in
    ('pending', 'processing', 'complete', 'error', 'cancelled')),
  current_step text not null,
  progress integer not null default 0 check (progress between 0 and 100),
  success boolean, -- null until it has ended
  error_message text,
  revision integer not null default 1,
  duration_ms integer check (duration_ms >= 0),
  metadata jsonb not null default '{}',
  created_at timestamptz not null default now(),
  started_at timestamptz,
  completed_at timestamptz,
  primary key (id, created_at),
  check ((success is null) = (status in ('pending', 'processing'))),
  check ((completed_at is null) = (success is null))
) partition by range (created_at);

create table public.ai_generations_default partition of public.ai_generations default;

create index ai_generations_by_owner on public.ai_generations (user_id, created_at desc)
  include (generation_type, total_tokens, estimated_cost);
create index ai_generations_by_site on public.ai_generations (site_id);
create index ai_generations_by_time on public.ai_generations (created_at)
  include (generation_type, duration_ms, estimated_cost, success);

alter table public.ai_generations enable row level security;
alter table public.ai_generations force row level security;
revoke all on public.ai_generations from anon, authenticated, service_role;
alter table public.ai_generations_default enable row level security;
alter table public.ai_generations_default force row level security;
revoke all on public.ai_generations_default from anon, authenticated, service_role;
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
    and (site_id is null or exists (
      select from public.sites s where s.id = site_id and s.user_id = (select auth.uid()))));
create policy generations_active on public.ai_generations as restrictive
  to authenticated using ((select aether.is_active()));
create policy generations_service on public.ai_generations
  to service_role using (true) with check (true);
create policy generations_partition_service on public.ai_generations_default
  to service_role using (true) with check (true);

create trigger ai_generations_identity before update of id, user_id on public.ai_generations
  for each row when (old.id <> new.id or old.user_id <> new.user_id)
  execute function aether.refuse_new_identity();

-- Makes the partitions of this month and the two to come, and drops audit months that are older
-- than two years; runs as the owner of the tables, takes no input and repeats without effect. A
-- month of which the default partition already holds rows stays there: nothing is lost, it is only
-- not apart.
create function aether.maintain_partitions() returns integer
  language plpgsql security definer set search_path = ''
as $$
declare
  v_changed integer := 0;
  v_parent text;
  v_month date;
  v_name text;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('aether partitions'));
  foreach v_parent in array array['audit_logs', 'ai_generations'] loop
    for i in 0..2 loop
      v_month := (date_trunc('month', now() at time zone 'UTC') + make_interval(months => i))::date;
      v_name := v_parent || '_' || to_char(v_month, 'YYYY_MM');
      if to_regclass('public.' || v_name) is null then
        begin
          execute format(
            'create table public.%I partition of public.%I for values from (%L) to (%L)',
            v_name, v_parent,
            v_month::text || ' 00:00:00+00',
            (v_month + interval '1 month')::date::text || ' 00:00:00+00');
          execute format(
            'revoke all on public.%I from anon, authenticated, service_role', v_name);
          execute format('alter table public.%I enable row level security', v_name);
          execute format('alter table public.%I force row level security', v_name);
          execute format(
            'create policy partition_service on public.%I to service_role using (true) with check (true)',
            v_name);
          v_changed := v_changed + 1;
        exception when check_violation then
          raise warning 'rows of % stay in the default partition of %', v_month, v_parent;
        end;
      end if;
    end loop;
  end loop;
  for v_name in
    select c.relname from pg_catalog.pg_inherits i
    join pg_catalog.pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'public.audit_logs'::regclass and c.relname ~ '^audit_logs_\d{4}_\d{2}$'
      and to_date(right(c.relname, 7), 'YYYY_MM') < now() - interval '25 months'
  loop
    execute format('drop table public.%I', v_name);
    v_changed := v_changed + 1;
  end loop;
  return v_changed;
end
$$;
revoke execute on function aether.maintain_partitions() from public;
grant execute on function aether.maintain_partitions() to service_role;
select aether.maintain_partitions();

-- Only now, so that this month's rows come into this month's partition.
insert into public.ai_generations
  (id, user_id, site_id, generation_type, prompt, model, status, current_step, progress, success,
   error_message, revision, metadata, created_at, started_at, completed_at, duration_ms)
select id, user_id, site_id, generation_type, prompt, model, status, current_step, progress, success,
  error_message, revision, metadata, created_at, started_at,
  case when success is not null then coalesce(completed_at, started_at, created_at) end,
  case when success is not null then
    (extract(epoch from completed_at - started_at) * 1000)::integer end
from public.ai_generations_before;
drop table public.ai_generations_before;
