-- How many sites were made from each template: a number that anybody may know, counted over sites
-- that nobody else may see.
create function public.template_uses() returns table (template_id uuid, sites bigint)
  language sql stable security definer set search_path = ''
  begin atomic
    select s.template_id, count(*) from public.sites s
    where s.template_id is not null group by s.template_id;
  end;
revoke execute on function public.template_uses()
  from public, anon, authenticated, service_role;
grant create on schema public to service_role;
alter function public.template_uses() owner to service_role;
revoke create on schema public from service_role;
grant execute on function public.template_uses() to anon, authenticated, service_role;
