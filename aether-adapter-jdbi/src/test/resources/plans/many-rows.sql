-- A thousand accounts with a hundred sites each, as the service writes them; quotas are asked
-- elsewhere, and here they would only cost time.
insert into auth.users (id, email, encrypted_password, created_at)
select md5('user' || n)::uuid, 'user' || n || '@example.com', 'x', now() - interval '100 days'
from generate_series(1, 1000) n;

insert into public.templates (id, slug, name, category, structure, description)
select md5('template' || n)::uuid, 'template-' || n, 'Template ' || n, 'other', '{}',
  case when n = 77 then 'For makers of the glockenspiel.' else 'For everybody ' || n end
from generate_series(1, 5000) n;

insert into public.sites
  (id, user_id, name, slug, components, theme, seo_metadata, template_id, created_at, updated_at)
select md5('site' || n)::uuid, md5('user' || (n % 1000 + 1))::uuid, 'Site ' || n, 'site-' || n,
  jsonb_build_object('root', jsonb_build_object('type', 'page', 'children', jsonb_build_array(
    jsonb_build_object('type', case when n % 5000 = 7 then 'kaleidoscope' else 'hero' end)))),
  '{}', '{}', case when n % 10 = 0 then md5('template' || (n % 500 + 1))::uuid end,
  now() - make_interval(mins => n), now() - make_interval(mins => n)
from generate_series(1, 100000) n;

insert into public.site_versions
  (site_id, version_number, name, components, theme, seo_metadata, change, created_at)
select md5('site' || n)::uuid, 1, 'Site', '{"root": {"type": "page"}}', '{}', '{}', 'Created.', now()
from generate_series(1, 100000) n;

insert into public.bundles (site_id, hash, size_bytes)
select md5('site' || n)::uuid, repeat('a', 64), 1 from generate_series(1, 20000) n;
insert into public.publications (site_id, slug, bundle_hash, sequence, version)
select md5('site' || n)::uuid, 'site-' || n, repeat('a', 64), 1, 1 from generate_series(1, 20000) n;

insert into public.deployments (id, site_id, user_id, sequence, created_at)
select md5('deployment' || n)::uuid, md5('site' || n)::uuid, md5('user' || (n % 1000 + 1))::uuid, 1,
  now() - make_interval(mins => n)
from generate_series(1, 100000) n;

insert into public.ai_generations
  (id, user_id, site_id, generation_type, prompt, model, current_step, input_tokens, output_tokens,
   estimated_cost, duration_ms, created_at)
select md5('generation' || n)::uuid, md5('user' || (n % 1000 + 1))::uuid, null, 'site', 'p', 'm', 's',
  10, 20, 0.001, 900, now() - make_interval(mins => n)
from generate_series(1, 100000) n;

insert into public.audit_logs
  (id, chain, number, user_id, actor, action, severity, previous_hash, hash, created_at)
select md5('audit' || n)::uuid, md5('user' || (n % 1000 + 1))::uuid, n / 1000 + 1,
  md5('user' || (n % 1000 + 1))::uuid, 'user:' || md5('user' || (n % 1000 + 1))::uuid, 'site.create',
  'info', repeat('0', 64), repeat('0', 64), now() - make_interval(mins => n)
from generate_series(1, 100000) n;

insert into public.api_keys (id, user_id, name, key_hash, key_prefix, scopes)
select md5('key' || n)::uuid, md5('user' || (n % 1000 + 1))::uuid, 'Key', md5('a' || n) || md5('b' || n),
  'abcdefgh', array['read']
from generate_series(1, 5000) n;
