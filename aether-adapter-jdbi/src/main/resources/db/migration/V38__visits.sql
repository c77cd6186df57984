-- How often pages of live sites are looked at, and by how many. Days are in UTC. Nobody writes them
-- by hand: the service adds up what its servers have counted.
create table public.page_views (
  site_id uuid not null references public.sites (id) on delete cascade,
  day date not null,
  path text collate "C" not null check (path ~ '^/' and char_length(path) <= 500),
  views bigint not null check (views >= 1),
  primary key (site_id, day, path)
) partition by range (day);
create table public.page_views_default partition of public.page_views default;

create table public.daily_visitors (
  site_id uuid not null references public.sites (id) on delete cascade,
  day date not null,
  visitors bigint not null check (visitors >= 1),
  primary key (site_id, day)
) partition by range (day);
create table public.daily_visitors_default partition of public.daily_visitors default;

-- What tells visitors of a day apart: a mark is a salted hash of where one comes from and what one's
-- browser calls itself. Once the day is over its salt goes, and its marks.
create table aether.visitor_salts (
  day date primary key,
  salt bytea not null check (octet_length(salt) = 32)
    default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
);

create table aether.visitor_marks (
  site_id uuid not null references public.sites (id) on delete cascade,
  day date not null,
  mark bigint not null,
  primary key (site_id, day, mark)
);
create index visitor_marks_by_day on aether.visitor_marks (day);

alter table public.page_views enable row level security;
alter table public.page_views force row level security;
alter table public.page_views_default enable row level security;
alter table public.page_views_default force row level security;
alter table public.daily_visitors enable row level security;
alter table public.daily_visitors force row level security;
alter table public.daily_visitors_default enable row level security;
alter table public.daily_visitors_default force row level security;
alter table aether.visitor_salts enable row level security;
alter table aether.visitor_salts force row level security;
alter table aether.visitor_marks enable row level security;
alter table aether.visitor_marks force row level security;

revoke all on public.page_views, public.page_views_default, public.daily_visitors,
  public.daily_visitors_default from anon, authenticated, service_role;
grant select on public.page_views, public.daily_visitors to authenticated;
grant select, insert, update (views) on public.page_views to service_role;
grant select, insert, update (visitors) on public.daily_visitors to service_role;
-- No column of these is ever changed, but without the right to no row can be locked.
grant select, insert (day), update (day), delete on aether.visitor_salts to service_role;
grant select, insert, update (mark), delete on aether.visitor_marks to service_role;

-- Whoever is suspended sees no site, hence no visit of one.
create policy views_read_own on public.page_views for select to authenticated
  using (site_id in (select s.id from public.sites s where s.user_id = (select auth.uid())));
create policy visitors_read_own on public.daily_visitors for select to authenticated
  using (site_id in (select s.id from public.sites s where s.user_id = (select auth.uid())));
create policy views_service on public.page_views
  to service_role using (true) with check (true);
create policy visitors_service on public.daily_visitors
  to service_role using (true) with check (true);
create policy views_partition_service on public.page_views_default
  to service_role using (true) with check (true);
create policy visitors_partition_service on public.daily_visitors_default
  to service_role using (true) with check (true);
create policy salts_service on aether.visitor_salts
  to service_role using (true) with check (true);
create policy marks_service on aether.visitor_marks
  to service_role using (true) with check (true);

-- As before, with visits by month, too; those go after two years like audit entries.
create or replace function aether.maintain_partitions() returns integer
  language plpgsql security definer set search_path = ''
as $$
declare
  v_changed integer := 0;
  v_parent text;
  v_month date;
  v_name text;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('aether partitions'));
  foreach v_parent in array array['audit_logs', 'ai_generations', 'page_views', 'daily_visitors'] loop
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
    where i.inhparent in ('public.audit_logs'::regclass, 'public.page_views'::regclass,
        'public.daily_visitors'::regclass)
      and c.relname ~ '_\d{4}_\d{2}$'
      and to_date(right(c.relname, 7), 'YYYY_MM') < now() - interval '25 months'
  loop
    execute format('drop table public.%I', v_name);
    v_changed := v_changed + 1;
  end loop;
  return v_changed;
end
$$;
select aether.maintain_partitions();
