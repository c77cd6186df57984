-- A hosted database may grant everything on new tables and functions to these roles by default, so
-- what they may is said anew, from nothing.
revoke all on public.subscription_tiers_config, public.users, public.sites, public.ai_generations,
  public.credit_ledger, public.deployments, public.bundles, public.bundle_files,
  public.publications
  from anon, authenticated, service_role;
revoke execute on function public.handle_new_user(), public.reserve_ai_credit(uuid),
  public.ai_credits_used(uuid), public.credit_period_start(timestamptz, timestamptz)
  from public, anon, authenticated, service_role;
grant execute on function public.reserve_ai_credit(uuid) to authenticated;
grant execute on function public.ai_credits_used(uuid),
  public.credit_period_start(timestamptz, timestamptz) to authenticated, service_role;

grant select on public.subscription_tiers_config to anon, authenticated, service_role;
grant select, update (username, full_name, avatar_url, metadata) on public.users to authenticated;
grant
  select,
  insert (id, user_id, name, slug, description, components, theme, seo_metadata, version,
    created_at, updated_at),
  update (name, slug, description, components, theme, seo_metadata, version, updated_at),
  delete
  on public.sites to authenticated;
grant select, insert (id, user_id, site_id, generation_type, prompt, model, current_step, metadata)
  on public.ai_generations to authenticated;
grant select on public.credit_ledger to authenticated;
grant select, insert (id, site_id, user_id, sequence, environment)
  on public.deployments to authenticated;
grant select on public.publications, public.bundle_files to anon;
grant select, insert, update, delete
  on public.users, public.sites, public.ai_generations, public.deployments, public.publications
  to service_role;
grant select, insert, delete on public.credit_ledger, public.bundles, public.bundle_files
  to service_role;

-- Who an account is to the policies: in good standing, or staff.

alter table public.users
  add column suspended_at timestamptz,
  add column total_sites_created integer not null default 0 check (total_sites_created >= 0),
  add column stripe_customer_id text unique,
  add column stripe_subscription_id text unique;

-- Whether the running user has an account that is not suspended. Read with the rights of the
-- service, because the policies of "users" themselves ask it.
create function aether.is_active() returns boolean
  language sql stable security definer set search_path = ''
  return exists (
    select from public.users u where u.id = auth.uid() and u.suspended_at is null);

-- Staff is a claim that only the issuer of tokens can set, never a plan that one can buy.
create function aether.is_staff() returns boolean
  language sql stable set search_path = ''
  return coalesce(
    nullif(current_setting('request.jwt.claims', true), '')::jsonb
      -> 'app_metadata' ->> 'role' = 'staff', false);

revoke execute on function aether.is_active(), aether.is_staff() from public;
grant create on schema aether to service_role;
alter function aether.is_active() owner to service_role;
revoke create on schema aether from service_role;
grant execute on function aether.is_active() to authenticated, service_role;
grant execute on function aether.is_staff() to authenticated, service_role;

-- A restrictive policy is asked in addition to all others: whoever is suspended or gone reads and
-- writes nothing of his own any more, whatever token he still holds.
create policy users_active on public.users as restrictive
  to authenticated using ((select aether.is_active()));
create policy sites_active on public.sites as restrictive
  to authenticated using ((select aether.is_active()));
create policy generations_active on public.ai_generations as restrictive
  to authenticated using ((select aether.is_active()));
create policy ledger_active on public.credit_ledger as restrictive
  to authenticated using ((select aether.is_active()));
create policy deployments_active on public.deployments as restrictive
  to authenticated using ((select aether.is_active()));

create function aether.touch() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.updated_at := now();
  return new;
end
$$;

create trigger users_touch before update on public.users
  for each row execute function aether.touch();
create trigger deployments_touch before update on public.deployments
  for each row execute function aether.touch();

-- What a row is and whose it is never changes; only what it says does.
create function aether.refuse_new_identity() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  raise exception 'the identity and the owner of a row of % do not change', tg_table_name
    using errcode = 'check_violation';
end
$$;

create trigger users_identity before update of id on public.users
  for each row when (old.id <> new.id) execute function aether.refuse_new_identity();
create trigger sites_identity before update of id, user_id on public.sites
  for each row when (old.id <> new.id or old.user_id <> new.user_id)
  execute function aether.refuse_new_identity();
create trigger deployments_identity before update of id, site_id, user_id on public.deployments
  for each row when (old.id <> new.id or old.site_id <> new.site_id or old.user_id <> new.user_id)
  execute function aether.refuse_new_identity();
