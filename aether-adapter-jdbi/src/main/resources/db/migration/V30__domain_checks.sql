-- When each claim is looked up next. Whoever takes a claim puts it off, so that no two servers look
-- it up and, should that one die, another does it later.
alter table public.custom_domains
  add column check_at timestamptz not null default now() + interval '2 minutes';
create index custom_domains_due on public.custom_domains (check_at) where status <> 'error';

-- Which site has proved a name. One is told of the name that one asks for and of no other.
create function aether.site_with_domain(p_domain text) returns uuid
  language sql stable security definer set search_path = ''
as $$
  select d.site_id from public.custom_domains d
  where d.domain = p_domain collate "C" and d.status = 'active'
$$;
revoke execute on function aether.site_with_domain(text) from public;
grant create on schema aether to service_role;
alter function aether.site_with_domain(text) owner to service_role;
revoke create on schema aether from service_role;
grant execute on function aether.site_with_domain(text) to anon;
