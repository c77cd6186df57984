-- Few at any time; looked for every minute among all that ever were.
create index ai_generations_unfinished on public.ai_generations (generation_type, created_at)
  where success is null;
