-- Copies of images with fewer pixels, for small screens: in the row of their image, as they come and
-- go with it and are read with it only. Four arrays of the same length.
alter table public.assets
  add column copy_hashes text[] collate "C" not null default '{}',
  add column copy_bytes bigint[] not null default '{}',
  add column copy_widths integer[] not null default '{}',
  add column copy_heights integer[] not null default '{}',
  add constraint assets_copies check (
    cardinality(copy_hashes) <= 8
    and cardinality(copy_bytes) = cardinality(copy_hashes)
    and cardinality(copy_widths) = cardinality(copy_hashes)
    and cardinality(copy_heights) = cardinality(copy_hashes)
    and array_position(copy_hashes, null) is null
    and array_position(copy_bytes, null) is null
    and array_position(copy_widths, null) is null
    and array_position(copy_heights, null) is null
    and array_to_string(copy_hashes, '') ~ '^([0-9a-f]{64})*$'
    and 1 <= all (copy_bytes)
    and 1 <= all (copy_widths)
    and 1 <= all (copy_heights));

create index assets_by_copy on public.assets using gin (copy_hashes);

create or replace function aether.unowned_assets(p_hashes text[]) returns setof text
  language sql stable set search_path = ''
as $$
  select h from unnest(p_hashes) h
  where not exists (select from public.assets a where a.sha256 = h collate "C")
    and not exists (select from public.assets a where a.copy_hashes @> array[h])
$$;
