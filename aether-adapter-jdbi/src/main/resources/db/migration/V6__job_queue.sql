-- The queue in the form that db-scheduler works with. No user's data: a job holds only an id.
create table aether.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_due on aether.scheduled_tasks (execution_time);
create index scheduled_tasks_alive on aether.scheduled_tasks (last_heartbeat);

alter table aether.scheduled_tasks enable row level security;
alter table aether.scheduled_tasks force row level security;
grant usage on schema aether to anon, authenticated, service_role;
grant select, insert, update, delete on aether.scheduled_tasks to service_role;
create policy scheduled_tasks_service on aether.scheduled_tasks
  to service_role using (true) with check (true);

-- A user queues work about himself without a right to the queue: the job, not the queue, decides
-- what its id means.
create function aether.enqueue_job(p_kind text, p_subject uuid) returns void
  language plpgsql security definer set search_path = ''
as $$
begin
  if p_kind not in ('generate-site', 'deploy-site') then
    raise exception 'unknown kind of job: %', p_kind using errcode = 'check_violation';
  end if;
  insert into aether.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
  values (p_kind, p_subject::text, now(), false, 1)
  on conflict do nothing;
end
$$;

revoke execute on function aether.enqueue_job(text, uuid) from public;
grant create on schema aether to service_role;
alter function aether.enqueue_job(text, uuid) owner to service_role;
revoke create on schema aether from service_role;
grant execute on function aether.enqueue_job(text, uuid) to authenticated, service_role;
