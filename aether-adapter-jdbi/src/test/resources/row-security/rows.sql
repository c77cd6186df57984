-- A row of {name}'s in every table, written as the service. Each statement stands under the tables
-- that it fills and the columns that make another row of it a new one.

-- table auth.users new id email
-- table public.users new id email
insert into auth.users (id, email, encrypted_password) values ('{user}', '{name}@example.com', 'x');

-- table public.subscriptions new user_id
-- table public.subscription_tiers_config new tier
insert into public.subscriptions (user_id, plan, status) values ('{user}', 'business', 'active');

-- table auth.sessions new id
insert into auth.sessions (id, user_id) values ('{row}', '{user}');

-- table public.sites new id slug
insert into public.sites (id, user_id, name, slug, components, theme, seo_metadata)
values ('{row}', '{user}', '{name}', 'site-of-{name}', '{"root": {"type": "page"}}', '{}', '{}');

-- table public.site_versions new version_number
insert into public.site_versions
  (site_id, version_number, name, components, theme, seo_metadata, created_by)
select '{row}', number, '{name}', '{}', '{}', '{}', '{user}' from generate_series(1, 2) number;

update public.sites set version = 2, status = 'published', published_version = 1, published_at = now()
where id = '{row}';

-- table public.bundles new hash
insert into public.bundles (site_id, hash, size_bytes) values ('{row}', repeat('a', 64), 1);

-- table public.bundle_files new path
insert into public.bundle_files (site_id, bundle_hash, path, media_type, sha256, bytes)
values ('{row}', repeat('a', 64), 'index.html', 'text/html', repeat('b', 64), 1);

-- table public.publications new site_id slug
-- table aether.hosting_changes new site_id
insert into public.publications (site_id, slug, bundle_hash, sequence, version)
values ('{row}', 'site-of-{name}', repeat('a', 64), 1, 1);

-- table public.deployments new id sequence
insert into public.deployments (id, site_id, user_id, sequence) values ('{row}', '{row}', '{user}', 1);

-- table public.site_backups new id
insert into public.site_backups (id, site_id, user_id, backup_data, version)
values ('{row}', '{row}', '{user}', '{}', 1);

-- table public.custom_domains new id domain
insert into public.custom_domains (id, site_id, user_id, domain)
values ('{row}', '{row}', '{user}', '{name}.example.org');

-- table public.assets new id sha256
insert into public.assets (id, user_id, sha256, media_type, bytes, width, height)
values ('{row}', '{user}', encode(sha256('{name}'), 'hex'), 'image/png', 1, 1, 1);

-- table public.components new id
insert into public.components (id, user_id, site_id, name, type, definition, is_public)
values ('{row}', '{user}', '{row}', '{name}', 'section', '{}', '{name}' = 'bob');

insert into public.components (id, name, type, definition, registry_id, is_public, by_staff)
values (cast('3' || substr('{row}', 2) as uuid), 'a block', 'section', '{}', 'block-{name}', true, true);

-- table public.component_selections new id
insert into public.component_selections
  (id, site_id, component_id, user_id, model_used, props_generated)
values ('{row}', '{row}', '{row}', '{user}', 'm', '{}');

-- table public.templates new id slug
insert into public.templates (id, name, slug, category, structure, created_by)
values ('{row}', '{name}', 'template-of-{name}', 'blog', '{}', '{user}');

-- table public.template_ratings new template_id
insert into public.template_ratings (template_id, user_id, rating) values ('{row}', '{user}', 5);

-- table public.api_keys new id key_hash
insert into public.api_keys (id, user_id, name, key_hash, key_prefix, scopes)
values ('{row}', '{user}', '{name}', encode(sha256('{name}'), 'hex'), '12345678', '{read}');

-- table public.idempotency_keys new key
insert into public.idempotency_keys (user_id, key, request_hash)
values ('{user}', '{name}', repeat('a', 64));

-- table public.ai_model_prices new model
insert into public.ai_model_prices (model, valid_from, input_per_million, output_per_million, per_image)
values ('model of {name}', '2026-01-01', 1, 1, 1);

-- table public.ai_generations new id
-- table public.ai_generations_default new id
-- table public.ai_generations_this_month new id
-- table public.ai_generations_next_month new id
-- table public.ai_generations_month_after new id
insert into public.ai_generations
  (id, user_id, site_id, generation_type, prompt, model, current_step, created_at)
select '{row}', '{user}', '{row}', 'site', 'p', 'm', 'waiting', at from {months} at;

-- table public.audit_logs new id number
-- table public.audit_logs_default new id number
-- table public.audit_logs_this_month new id number
-- table public.audit_logs_next_month new id number
-- table public.audit_logs_month_after new id number
-- table aether.audit_heads new chain
select aether.append_audit('{row}', at, 'user:{user}', '{user}', 'tried', 'info', 'site', '{row}',
  null, null, '{}') from {months} at;

-- table public.credit_ledger new number
-- table public.credit_grants new reference
-- table public.credit_reservations new reference
select aether.grant_credits('{user}', '{row}', 5, now(), now() + interval '1 month', now());
insert into public.credit_reservations (reference, user_id, amount, from_grants, from_amounts)
values ('{row}', '{user}', 1, '{}', '{}');

-- table aether.scheduled_tasks new task_instance
insert into aether.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
values ('generate-site', '{row}', now(), false, 1);

-- table aether.admitted_requests new id
insert into aether.admitted_requests (subject, counter, admitted_at, expires_at)
values ('user:{user}', 'sites', now(), now() + interval '1 hour');

-- table public.page_views new day
-- table public.page_views_default new day
-- table public.page_views_this_month new day
-- table public.page_views_next_month new day
-- table public.page_views_month_after new day
insert into public.page_views (site_id, day, path, views)
select '{row}', cast(at at time zone 'UTC' as date), '/', 1 from {months} at;

-- table public.daily_visitors new day
-- table public.daily_visitors_default new day
-- table public.daily_visitors_this_month new day
-- table public.daily_visitors_next_month new day
-- table public.daily_visitors_month_after new day
insert into public.daily_visitors (site_id, day, visitors)
select '{row}', cast(at at time zone 'UTC' as date), 1 from {months} at;

-- table aether.visitor_salts new day
insert into aether.visitor_salts (day)
values (cast('2026-01-01' as date) + 2 * ascii('{name}'));

-- table aether.visitor_marks new mark
insert into aether.visitor_marks (site_id, day, mark) values ('{row}', '2026-01-01', 1);
