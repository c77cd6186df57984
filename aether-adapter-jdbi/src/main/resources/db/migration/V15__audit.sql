-- What happened, one chain of hashes for each account: each row names the hash of the one before
-- it, so nothing can be changed, left out or put in between without breaking the chain. What
-- belongs to no account is in the chain of the nil id.
create table public.audit_logs (
  id uuid not null,
  chain uuid not null,
  number bigint not null check (number >= 1),
  user_id uuid references public.users (id) on delete set null,
  actor text not null, -- anonymous, user:<id> or service:<name>, as it is hashed
  action text not null,
  severity text not null check (severity in ('info', 'warning', 'error', 'critical')),
  resource_type text,
  resource_id uuid,
  ip_address text, -- as the event has it, so that the hash can be made again
  user_agent text,
  metadata jsonb not null default '{}',
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  primary key (id, created_at),
  check ((resource_type is null) = (resource_id is null))
) partition by range (created_at);

create table public.audit_logs_default partition of public.audit_logs default;

create index audit_logs_by_user on public.audit_logs (user_id, created_at desc);
create index audit_logs_by_chain on public.audit_logs (chain, number);

-- The end of each chain. It outlives its rows, so that a chain that was cut short is noticed.
create table aether.audit_heads (
  chain uuid primary key,
  length bigint not null check (length >= 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);

alter table public.audit_logs enable row level security;
alter table public.audit_logs force row level security;
revoke all on public.audit_logs from anon, authenticated, service_role;
alter table public.audit_logs_default enable row level security;
alter table public.audit_logs_default force row level security;
revoke all on public.audit_logs_default from anon, authenticated, service_role;
alter table aether.audit_heads enable row level security;
alter table aether.audit_heads force row level security;
grant select on public.audit_logs to authenticated;
-- Nobody changes or removes a row: not even the service has the right.
grant select, insert on public.audit_logs to service_role;
grant select, insert, update on aether.audit_heads to service_role;
create policy audit_read_own on public.audit_logs for select to authenticated
  using (user_id = (select auth.uid()));
create policy audit_read_staff on public.audit_logs for select to authenticated
  using ((select aether.is_staff()));
create policy audit_active on public.audit_logs as restrictive
  to authenticated using ((select aether.is_active()));
create policy audit_service on public.audit_logs to service_role using (true) with check (true);
create policy audit_partition_service on public.audit_logs_default
  to service_role using (true) with check (true);
create policy audit_heads_service on aether.audit_heads
  to service_role using (true) with check (true);

-- The bytes that are hashed, as the domain's AuditEntry lays them out: each field behind its length.
create function aether.audit_bytes(p_text text) returns bytea
  language sql immutable set search_path = ''
  return int4send(octet_length(convert_to(p_text, 'UTF8'))) || convert_to(p_text, 'UTF8');
create function aether.audit_bytes(p_number bigint) returns bytea
  language sql immutable set search_path = ''
  return int4send(8) || int8send(p_number);
create function aether.audit_option(p_text text) returns bytea
  language sql immutable set search_path = ''
  return case when p_text is null then aether.audit_bytes(0::bigint)
    else aether.audit_bytes(1::bigint) || aether.audit_bytes(p_text) end;

-- Adds one event to the chain of the account that it is about, in the running transaction. A user
-- speaks for himself only; the service says for whom.
create function aether.append_audit(
    p_id uuid, p_at timestamptz, p_actor text, p_subject uuid, p_action text, p_severity text,
    p_resource_type text, p_resource_id uuid, p_ip_address text, p_user_agent text,
    p_metadata jsonb)
  returns void
  language plpgsql security definer set search_path = ''
as $$
declare
  v_chain uuid := coalesce(p_subject, '00000000-0000-0000-0000-000000000000');
  v_head aether.audit_heads%rowtype;
  v_bytes bytea;
  v_hash text;
  v_name text;
  v_user uuid;
begin
  if auth.role() is distinct from 'service_role' and (auth.uid() is null
      or p_subject is distinct from auth.uid() or p_actor <> 'user:' || auth.uid()) then
    raise exception 'a user writes of himself only' using errcode = 'insufficient_privilege';
  end if;
  -- The account before its chain, as everybody locks them who writes to both. One that is gone keeps
  -- its chain.
  select u.id into v_user from public.users u where u.id = p_subject for key share;
  insert into aether.audit_heads (chain, length, hash) values (v_chain, 0, repeat('0', 64))
    on conflict (chain) do nothing;
  select * into strict v_head from aether.audit_heads where chain = v_chain for update;

  v_bytes := aether.audit_bytes('aether audit 1')
    || aether.audit_bytes(v_head.hash)
    || aether.audit_bytes(v_head.length + 1)
    || aether.audit_bytes(p_id::text)
    || aether.audit_bytes(floor(extract(epoch from p_at))::bigint)
    || aether.audit_bytes((extract(microseconds from p_at)::bigint % 1000000) * 1000)
    || aether.audit_bytes(p_actor)
    || aether.audit_bytes(p_action)
    || aether.audit_bytes(p_severity)
    || aether.audit_option(p_resource_type)
    || aether.audit_option(p_resource_id::text)
    || aether.audit_option(p_ip_address)
    || aether.audit_option(p_user_agent)
    || aether.audit_bytes((select count(*) from jsonb_object_keys(p_metadata)));
  for v_name in select k from jsonb_object_keys(p_metadata) k order by k collate "C" loop
    v_bytes := v_bytes || aether.audit_bytes(v_name) || aether.audit_bytes(p_metadata ->> v_name);
  end loop;
  v_hash := encode(sha256(v_bytes), 'hex');

  insert into public.audit_logs
    (id, chain, number, user_id, actor, action, severity, resource_type, resource_id, ip_address,
     user_agent, metadata, previous_hash, hash, created_at)
  values
    (p_id, v_chain, v_head.length + 1, v_user, p_actor, p_action, p_severity, p_resource_type,
     p_resource_id, p_ip_address, p_user_agent, p_metadata, v_head.hash, v_hash, p_at);
  update aether.audit_heads set length = v_head.length + 1, hash = v_hash where chain = v_chain;
end
$$;

revoke execute on function aether.audit_bytes(text), aether.audit_bytes(bigint),
  aether.audit_option(text),
  aether.append_audit(uuid, timestamptz, text, uuid, text, text, text, uuid, text, text, jsonb)
  from public;
grant execute on function aether.audit_bytes(text), aether.audit_bytes(bigint),
  aether.audit_option(text) to service_role;
grant create on schema aether to service_role;
alter function aether.append_audit(
    uuid, timestamptz, text, uuid, text, text, text, uuid, text, text, jsonb) owner to service_role;
revoke create on schema aether from service_role;
grant execute on function
  aether.append_audit(uuid, timestamptz, text, uuid, text, text, text, uuid, text, text, jsonb)
  to authenticated, service_role;
