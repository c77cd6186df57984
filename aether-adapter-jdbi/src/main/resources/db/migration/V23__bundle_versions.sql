-- A bundle knows which version of its site it shows, so that going back to it says what is live.
-- Of what was built before and is not live nobody knows it: that has to be deployed anew.
alter table public.bundles add column version integer check (version >= 1);
update public.bundles b set version = p.version
from public.publications p where p.site_id = b.site_id and p.bundle_hash = b.hash;
