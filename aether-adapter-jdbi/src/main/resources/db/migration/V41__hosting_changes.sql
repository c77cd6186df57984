-- Sites that a remote host has to be told about. The row comes with the first publication and goes
-- when the host was told that there is none any more; servers that host themselves never look at it.
-- Without a reference to the site, since it outlives it.
create table aether.hosting_changes (
  site_id uuid primary key,
  wanted bigint not null default 1,
  told bigint not null default 0,
  due_at timestamptz not null default now(),
  lease uuid,
  leased_until timestamptz,
  failures integer not null default 0 check (failures >= 0),
  check (told between 0 and wanted),
  check ((lease is null) = (leased_until is null))
);
create index hosting_changes_due on aether.hosting_changes (due_at) where wanted > told;

alter table aether.hosting_changes enable row level security;
alter table aether.hosting_changes force row level security;
grant select, insert, update, delete on aether.hosting_changes to service_role;
create policy hosting_changes_service on aether.hosting_changes
  to service_role using (true) with check (true);

insert into aether.hosting_changes (site_id) select site_id from public.publications;

-- With the rights of the service: an owner who takes a name away has none to this table.
create function aether.note_hosting_change() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    insert into aether.hosting_changes as c (site_id) values (new.site_id)
    on conflict (site_id) do update
      set wanted = c.wanted + 1, due_at = now(), failures = 0;
    return null;
  end if;
  if tg_op = 'DELETE' and tg_table_name = 'publications' then
    delete from aether.hosting_changes
      where site_id = old.site_id and told = 0 and lease is null;
  end if;
  update aether.hosting_changes
    set wanted = wanted + 1, due_at = now(), failures = 0
    where site_id = old.site_id;
  return null;
end
$$;
revoke execute on function aether.note_hosting_change() from public;
grant create on schema aether to service_role;
alter function aether.note_hosting_change() owner to service_role;
revoke create on schema aether from service_role;

create trigger publications_host_add after insert or delete on public.publications
  for each row execute function aether.note_hosting_change();
create trigger publications_host_change after update on public.publications for each row
  when (old.bundle_hash <> new.bundle_hash or old.slug <> new.slug)
  execute function aether.note_hosting_change();
create trigger custom_domains_host_change after update on public.custom_domains for each row
  when ((old.status = 'active') <> (new.status = 'active'))
  execute function aether.note_hosting_change();
create trigger custom_domains_host_remove after delete on public.custom_domains for each row
  when (old.status = 'active')
  execute function aether.note_hosting_change();
