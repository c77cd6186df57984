-- Images that accounts have uploaded. The bytes stand elsewhere, under their hash; many accounts may
-- have the same.
alter table public.subscription_tiers_config
  add column max_storage_megabytes integer not null default 50 check (max_storage_megabytes >= -1);

create table public.assets (
  id uuid primary key,
  user_id uuid not null references public.users (id) on delete cascade,
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
  bytes bigint not null check (bytes >= 1),
  width integer not null check (width between 1 and 10000),
  height integer not null check (height between 1 and 10000),
  name text not null default '' check (char_length(name) <= 200),
  alt text not null default '' check (char_length(alt) <= 500),
  created_at timestamptz not null default now(),
  unique (user_id, sha256)
);

create index assets_by_owner on public.assets (user_id, created_at desc, id desc);
create index assets_by_hash on public.assets (sha256);

alter table public.assets enable row level security;
alter table public.assets force row level security;
revoke all on public.assets from anon, authenticated, service_role;
grant select, insert, delete on public.assets to authenticated;
grant select, insert, delete on public.assets to service_role;
create policy assets_read_own on public.assets for select to authenticated
  using (user_id = (select auth.uid()));
create policy assets_add_own on public.assets for insert to authenticated
  with check (user_id = (select auth.uid()));
create policy assets_delete_own on public.assets for delete to authenticated
  using (user_id = (select auth.uid()));
create policy assets_active on public.assets as restrictive
  to authenticated using ((select aether.is_active()));
create policy assets_service on public.assets
  to service_role using (true) with check (true);

create trigger assets_identity before update of id, user_id, sha256
  on public.assets for each row
  when (old.id <> new.id or old.user_id <> new.user_id or old.sha256 <> new.sha256)
  execute function aether.refuse_new_identity();

create function aether.take_asset_room() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  v_limit bigint;
  v_used bigint;
begin
  perform from public.users where id = new.user_id for no key update;
  select c.max_storage_megabytes into strict v_limit
    from public.subscription_tiers_config c where c.tier = aether.tier_of(new.user_id);
  if v_limit <> -1 then
    select coalesce(sum(a.bytes), 0) into v_used from public.assets a
      where a.user_id = new.user_id and a.id <> new.id;
    if v_used + new.bytes > v_limit * 1000000 then
      raise exception 'the plan has no room for this image' using
        errcode = 'AE003', detail = format('%s of %s', v_used, v_limit * 1000000);
    end if;
  end if;
  return new;
end
$$;
revoke execute on function aether.take_asset_room() from public;
grant create on schema aether to service_role;
alter function aether.take_asset_room() owner to service_role;
revoke create on schema aether from service_role;

create trigger assets_quota before insert on public.assets
  for each row execute function aether.take_asset_room();

-- Which of these hashes no account has. Whoever does not see all rows must not ask.
create function aether.unowned_assets(p_hashes text[]) returns setof text
  language sql stable set search_path = ''
as $$
  select h from unnest(p_hashes) h
  where not exists (select from public.assets a where a.sha256 = h collate "C")
$$;
revoke execute on function aether.unowned_assets(text[]) from public;
grant execute on function aether.unowned_assets(text[]) to service_role;
