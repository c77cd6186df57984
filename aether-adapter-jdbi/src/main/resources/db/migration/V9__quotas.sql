-- Limits hold in the database for whoever writes, however many write at once: the account's row is
-- locked before anything is counted. AE001 and AE002 are what the adapters know them by.
create function aether.take_site_place() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  v_limit integer;
  v_used bigint;
begin
  update public.users set total_sites_created = total_sites_created + 1 where id = new.user_id;
  if not found then
    return new; -- the foreign key refuses it with its own words
  end if;
  select c.max_sites into strict v_limit
    from public.subscription_tiers_config c where c.tier = aether.tier_of(new.user_id);
  if v_limit <> -1 then
    select count(*) into v_used from public.sites s where s.user_id = new.user_id;
    if v_used >= v_limit then
      raise exception 'the plan has no room for another site' using
        errcode = 'AE001', detail = format('%s of %s', v_used, v_limit);
    end if;
  end if;
  return new;
end
$$;

revoke execute on function aether.take_site_place() from public;
grant create on schema aether to service_role;
alter function aether.take_site_place() owner to service_role;
revoke create on schema aether from service_role;

create trigger sites_quota before insert on public.sites
  for each row execute function aether.take_site_place();
