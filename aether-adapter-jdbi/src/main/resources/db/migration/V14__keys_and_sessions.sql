-- A key is shown once; what is kept is its hash and the eight characters that tell it apart.
create table public.api_keys (
  id uuid primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 60),
  key_hash text collate "C" not null unique check (key_hash ~ '^[0-9a-f]{64}$'),
  key_prefix text not null check (char_length(key_prefix) = 8),
  scopes text[] not null
    check (cardinality(scopes) > 0 and scopes <@ array['read', 'write', 'deploy', 'admin']),
  last_used_at timestamptz,
  expires_at timestamptz,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);

create index api_keys_by_owner on public.api_keys (user_id, created_at desc);

alter table public.api_keys enable row level security;
alter table public.api_keys force row level security;
revoke all on public.api_keys from anon, authenticated, service_role;
-- The hash is of use to nobody but the door.
grant select (id, user_id, name, key_prefix, scopes, last_used_at, expires_at, created_at,
    revoked_at),
  insert (id, user_id, name, key_hash, key_prefix, scopes, expires_at, created_at),
  update (revoked_at), delete
  on public.api_keys to authenticated;
grant select, insert, update, delete on public.api_keys to service_role;
create policy keys_own on public.api_keys to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy keys_active on public.api_keys as restrictive
  to authenticated using ((select aether.is_active()));
create policy keys_service on public.api_keys to service_role using (true) with check (true);

-- A key that was revoked stays revoked.
create function aether.refuse_revival() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  raise exception 'a revoked key stays revoked' using errcode = 'check_violation';
end
$$;
create trigger api_keys_stay_revoked before update of revoked_at on public.api_keys
  for each row when (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
  execute function aether.refuse_revival();
create trigger api_keys_identity before update of id, user_id, key_hash on public.api_keys
  for each row when (old.id <> new.id or old.user_id <> new.user_id
    or old.key_hash <> new.key_hash)
  execute function aether.refuse_new_identity();
revoke execute on function aether.refuse_revival() from public;

-- The answer to a request that its caller marked with a key, so that sending it again has no second
-- effect. Written in the transaction of the effect itself.
create table public.idempotency_keys (
  user_id uuid not null references public.users (id) on delete cascade,
  key text collate "C" not null check (char_length(key) between 1 and 255),
  request_hash text not null check (request_hash ~ '^[0-9a-f]{64}$'),
  response_status integer check (response_status between 100 and 599),
  response_headers jsonb,
  response_body text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '24 hours',
  primary key (user_id, key),
  check (expires_at > created_at)
);

create index idempotency_keys_expiry on public.idempotency_keys (expires_at);

alter table public.idempotency_keys enable row level security;
alter table public.idempotency_keys force row level security;
revoke all on public.idempotency_keys from anon, authenticated, service_role;
grant select, delete, insert (user_id, key, request_hash, created_at, expires_at),
  update (response_status, response_headers, response_body)
  on public.idempotency_keys to authenticated;
grant select, insert, update, delete on public.idempotency_keys to service_role;
create policy idempotency_own on public.idempotency_keys to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy idempotency_active on public.idempotency_keys as restrictive
  to authenticated using ((select aether.is_active()));
create policy idempotency_service on public.idempotency_keys
  to service_role using (true) with check (true);

-- Sessions, where Aether is its own identity provider; a database of Supabase has its own.
do $$
begin
  if to_regclass('auth.sessions') is not null or not exists (
      select from pg_catalog.pg_class
      where oid = to_regclass('auth.users') and pg_has_role(current_user, relowner, 'usage')) then
    return;
  end if;

  create table auth.sessions (
    id uuid primary key,
    user_id uuid not null references auth.users (id) on delete cascade,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    refreshed_at timestamptz,
    not_after timestamptz,
    user_agent text,
    ip inet
  );
  create index sessions_by_user on auth.sessions (user_id, created_at desc);

  -- A token is kept as a hash and followed to the one that replaced it: one that comes a second
  -- time ends its session.
  create table auth.refresh_tokens (
    id bigint generated always as identity primary key,
    token text collate "C" not null unique,
    user_id uuid not null references auth.users (id) on delete cascade,
    session_id uuid not null references auth.sessions (id) on delete cascade,
    parent text,
    revoked boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );
  create index refresh_tokens_by_session on auth.refresh_tokens (session_id, revoked);
  create index refresh_tokens_by_user on auth.refresh_tokens (user_id);

  alter table auth.sessions enable row level security;
  alter table auth.sessions force row level security;
  alter table auth.refresh_tokens enable row level security;
  alter table auth.refresh_tokens force row level security;
  grant select, insert, update, delete on auth.sessions, auth.refresh_tokens to service_role;
  create policy sessions_service on auth.sessions to service_role using (true) with check (true);
  create policy refresh_tokens_service on auth.refresh_tokens
    to service_role using (true) with check (true);
end
$$;
