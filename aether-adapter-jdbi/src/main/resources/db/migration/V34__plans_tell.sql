-- Servers remember plans, too: another plan is told like a revocation, by the account's id.
create trigger users_tell_plan after update of subscription_tier on public.users
  for each row when (old.subscription_tier is distinct from new.subscription_tier)
  execute function aether.tell_revoked();
