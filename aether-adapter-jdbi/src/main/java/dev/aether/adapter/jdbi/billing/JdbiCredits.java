package dev.aether.adapter.jdbi.billing;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.billing.Credits;
import dev.aether.domain.billing.AiCredits;
import dev.aether.domain.shared.Limit;
import java.util.UUID;

/**
 * The ledger. A user reserves through a function that locks his own row; only the system settles.
 */
public final class JdbiCredits implements Credits {
  private final JdbiUnitOfWork units;

  public JdbiCredits(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void reserve(UUID reference) {
    Reservation outcome =
        units
            .handle()
            .createQuery("select monthly, used, reserved from public.reserve_ai_credit(:reference)")
            .bind("reference", reference)
            .map(
                (row, context) ->
                    new Reservation(
                        new AiCredits(Limit.ofEdge(row.getInt("monthly")), row.getInt("used")),
                        row.getBoolean("reserved")))
            .one();
    if (!outcome.reserved()) {
      outcome.credits().require(1);
      throw new IllegalStateException("no credit was reserved although one is left");
    }
  }

  @Override
  public void commit(UUID reference) {
    settle(reference, "commit", 0);
  }

  @Override
  public void release(UUID reference) {
    settle(reference, "release", 1);
  }

  private void settle(UUID reference, String kind, int amount) {
    units
        .handle()
        .createUpdate(
            """
            insert into public.credit_ledger (user_id, reference, kind, amount, period_start)
            select user_id, reference, :kind, :amount, period_start
            from public.credit_ledger where reference = :reference and kind = 'reserve'
            on conflict (reference) where kind in ('commit', 'release') do nothing
            """)
        .bind("reference", reference)
        .bind("kind", kind)
        .bind("amount", amount)
        .execute();
  }

  private record Reservation(AiCredits credits, boolean reserved) {}
}
