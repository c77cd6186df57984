-- Blocks that staff offer in the registry beside the components that a release brings along.
alter table public.components
  add column by_staff boolean not null default false,
  add check (not by_staff or registry_id like 'block-%');

grant insert (registry_id, registry_metadata, by_staff) on public.components to authenticated;
grant select (by_staff) on public.components to anon;

create policy components_create_staff on public.components for insert to authenticated
  with check (by_staff and (select aether.is_staff()));
create policy components_update_staff on public.components for update to authenticated
  using (by_staff and (select aether.is_staff())) with check (by_staff and (select aether.is_staff()));
