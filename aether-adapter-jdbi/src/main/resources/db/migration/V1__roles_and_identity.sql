-- Roles without login. They belong to the cluster, so another database may have made them already,
-- perhaps at this very moment.
do $$
declare
  role_name text;
begin
  foreach role_name in array array['anon', 'authenticated', 'service_role'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = role_name) then
      begin
        execute format('create role %I nologin noinherit', role_name);
      exception when duplicate_object or unique_violation then
        null; -- made by another database of this cluster in between
      end;
    end if;
  end loop;
  -- The owner hands functions over to service_role further down, which only a member may.
  if not pg_has_role(current_user, 'service_role', 'usage') then
    execute format('grant service_role to %I', current_user);
  end if;
end
$$;

revoke create on schema public from public;
grant usage on schema public to anon, authenticated, service_role;

-- A database of Supabase has this schema; it keeps its own.
do $$
begin
  if exists (select from pg_catalog.pg_namespace where nspname = 'auth') then
    return;
  end if;

  create schema auth;
  grant usage on schema auth to anon, authenticated, service_role;

  create table auth.users (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    encrypted_password text not null,
    email_confirmed_at timestamptz,
    last_sign_in_at timestamptz,
    raw_app_meta_data jsonb not null default '{}',
    raw_user_meta_data jsonb not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
  );

  alter table auth.users enable row level security;
  alter table auth.users force row level security;
  grant select, insert, update, delete on auth.users to service_role;
  create policy users_service on auth.users to service_role using (true) with check (true);

  -- After a transaction that set them, the claims are '' and not null.
  create function auth.uid() returns uuid
    language sql stable set search_path = ''
    return (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid;

  create function auth.role() returns text
    language sql stable set search_path = ''
    return nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role';
end
$$;
