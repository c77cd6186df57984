-- Many may claim a name; one proves it. The token is derived from user, site and name and is kept
-- nowhere.
create table public.custom_domains (
  id uuid primary key,
  site_id uuid not null,
  user_id uuid not null,
  domain text collate "C" not null
    check (domain = lower(domain) and char_length(domain) between 3 and 253),
  status text not null default 'pending' check (status in
    ('pending', 'verifying', 'active', 'error')),
  ssl_status text check (ssl_status in ('pending', 'provisioning', 'active', 'error')),
  failure text check (failure in ('expired', 'taken', 'lost')),
  claimed_at timestamptz not null default now(),
  verified_at timestamptz,
  checked_at timestamptz,
  failed_checks integer check (failed_checks >= 0),
  failing_since timestamptz,
  foreign key (site_id, user_id) references public.sites (id, user_id) on delete cascade,
  unique (site_id, domain),
  check ((status = 'active') = (verified_at is not null)),
  check ((status = 'active') = (checked_at is not null)),
  check ((status = 'active') = (failed_checks is not null)),
  check ((status = 'active') = (ssl_status is not null)),
  check ((status = 'error') = (failure is not null)),
  check ((failing_since is not null) = (coalesce(failed_checks, 0) > 0))
);

create unique index custom_domains_one_holder on public.custom_domains (domain)
  where status = 'active';
create index custom_domains_by_owner on public.custom_domains (user_id);

alter table public.custom_domains enable row level security;
alter table public.custom_domains force row level security;
revoke all on public.custom_domains from anon, authenticated, service_role;
grant select, insert (id, site_id, user_id, domain, claimed_at), delete
  on public.custom_domains to authenticated;
grant select, insert, update, delete on public.custom_domains to service_role;
create policy domains_read_own on public.custom_domains for select to authenticated
  using (user_id = (select auth.uid()));
create policy domains_claim_own on public.custom_domains for insert to authenticated
  with check (user_id = (select auth.uid()) and exists (
    select from public.sites s where s.id = site_id and s.user_id = (select auth.uid())));
create policy domains_delete_own on public.custom_domains for delete to authenticated
  using (user_id = (select auth.uid()));
create policy domains_active on public.custom_domains as restrictive
  to authenticated using ((select aether.is_active()));
create policy domains_service on public.custom_domains
  to service_role using (true) with check (true);

create trigger custom_domains_identity before update of id, site_id, user_id, domain
  on public.custom_domains for each row
  when (old.id <> new.id or old.site_id <> new.site_id or old.user_id <> new.user_id
    or old.domain <> new.domain)
  execute function aether.refuse_new_identity();

create function aether.take_domain_place() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  v_limit integer;
  v_used bigint;
begin
  perform from public.users where id = new.user_id for no key update;
  select c.max_custom_domains into strict v_limit
    from public.subscription_tiers_config c where c.tier = aether.tier_of(new.user_id);
  if v_limit <> -1 then
    select count(*) into v_used from public.custom_domains d
      where d.user_id = new.user_id and d.status <> 'error' and d.id <> new.id;
    if v_used >= v_limit then
      raise exception 'the plan has no room for another domain' using
        errcode = 'AE002', detail = format('%s of %s', v_used, v_limit);
    end if;
  end if;
  return new;
end
$$;
revoke execute on function aether.take_domain_place() from public;
grant create on schema aether to service_role;
alter function aether.take_domain_place() owner to service_role;
revoke create on schema aether from service_role;

create trigger custom_domains_quota before insert on public.custom_domains
  for each row execute function aether.take_domain_place();
create trigger custom_domains_quota_again before update of status on public.custom_domains
  for each row when (old.status = 'error' and new.status <> 'error')
  execute function aether.take_domain_place();
