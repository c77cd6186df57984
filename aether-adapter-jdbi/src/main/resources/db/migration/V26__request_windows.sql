-- Requests that were admitted, one row each: a window that is counted from them is exact, also
-- across several servers, and never longer than its limit.
create table aether.admitted_requests (
  id bigint generated always as identity primary key,
  subject text collate "C" not null check (char_length(subject) between 1 and 300),
  counter text collate "C" not null check (counter ~ '^[a-z_]{1,30}$'),
  admitted_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > admitted_at)
);

create index admitted_requests_by_window
  on aether.admitted_requests (subject, counter, admitted_at);
create index admitted_requests_expiry on aether.admitted_requests (expires_at);

alter table aether.admitted_requests enable row level security;
alter table aether.admitted_requests force row level security;
grant select, insert, delete on aether.admitted_requests to service_role;
create policy admitted_requests_service on aether.admitted_requests
  to service_role using (true) with check (true);

-- Admits one more request, or tells when there will be room. This server's clock decides, read
-- under the lock so that it never goes back within a window.
create function aether.admit_request(
  p_subject text, p_counter text, p_requests integer, p_window interval,
  out allowed boolean, out remaining integer, out decided_at timestamptz,
  out reset_at timestamptz)
  language plpgsql set search_path = ''
as $$
declare
  v_counted integer;
  v_oldest timestamptz;
begin
  -- A crash may forget the last few requests; nobody waits for the disk because of them.
  perform set_config('synchronous_commit', 'off', true);
  perform pg_advisory_xact_lock(hashtextextended(p_subject || ' ' || p_counter, 1));
  decided_at := clock_timestamp();
  delete from aether.admitted_requests a
    where a.subject = p_subject and a.counter = p_counter
      and a.admitted_at <= decided_at - p_window;
  select count(*), min(a.admitted_at) into v_counted, v_oldest
    from aether.admitted_requests a
    where a.subject = p_subject and a.counter = p_counter;
  allowed := v_counted < p_requests;
  if allowed then
    insert into aether.admitted_requests (subject, counter, admitted_at, expires_at)
    values (p_subject, p_counter, decided_at, decided_at + p_window);
  else
    -- Of more than fit, since the limit was larger before, the one that has to go first.
    select a.admitted_at into v_oldest
      from aether.admitted_requests a
      where a.subject = p_subject and a.counter = p_counter
      order by a.admitted_at desc, a.id desc offset p_requests - 1 limit 1;
  end if;
  remaining := greatest(p_requests - v_counted - 1, 0);
  reset_at := coalesce(v_oldest, decided_at) + p_window;
end
$$;

revoke execute on function aether.admit_request(text, text, integer, interval) from public;
grant execute on function aether.admit_request(text, text, integer, interval) to service_role;
