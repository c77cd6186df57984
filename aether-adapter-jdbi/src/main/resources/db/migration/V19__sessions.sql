-- What was revoked is told to all servers at once, which remember for a while what they saw to be
-- good. Sent at commit; its payload is an id and nothing else.
create function aether.tell_revoked() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  perform pg_catalog.pg_notify('aether_revoked', old.id::text);
  return null;
end
$$;
revoke execute on function aether.tell_revoked() from public;

create trigger api_keys_tell after delete or update of revoked_at on public.api_keys
  for each row execute function aether.tell_revoked();
create trigger users_tell after delete or update of suspended_at on public.users
  for each row execute function aether.tell_revoked();

-- Refresh tokens are not stored: each is the session and a number under the server's seal, and the
-- session knows which number is good. A hosted auth keeps its own.
do $$
begin
  if to_regclass('auth.sessions') is null or not exists (
      select from pg_catalog.pg_class
      where oid = to_regclass('auth.sessions') and pg_has_role(current_user, relowner, 'usage'))
      or to_regclass('auth.refresh_tokens') is null then
    return;
  end if;
  drop table auth.refresh_tokens;
  alter table auth.sessions
    add column refresh_token_counter bigint not null default 0 check (refresh_token_counter >= 0);
  update auth.sessions set refreshed_at = coalesce(refreshed_at, created_at);
  alter table auth.sessions
    alter column refreshed_at set default now(),
    alter column refreshed_at set not null;
  create index sessions_by_refresh on auth.sessions (refreshed_at);
  create trigger sessions_tell after delete on auth.sessions
    for each row execute function aether.tell_revoked();
end
$$;
