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
  private static final int A_GENERATION = 1;

  private final JdbiUnitOfWork units;

  public JdbiCredits(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void reserve(UUID reference) {
    Reservation outcome =
        units
            .createQuery(
                """
                select monthly, available, reserved
                from public.reserve_ai_credits(:reference, :amount)
                """)
            .bind("reference", reference)
            .bind("amount", A_GENERATION)
            .map(
                (row, context) ->
                    new Reservation(
                        row.getInt("monthly"), row.getInt("available"), row.getBoolean("reserved")))
            .one();
    if (!outcome.reserved()) {
      new AiCredits(Limit.ofEdge(outcome.monthly()), outcome.monthly() - outcome.available())
          .require(A_GENERATION);
      throw new IllegalStateException("no credit was reserved although one is left");
    }
  }

  @Override
  public void commit(UUID reference) {
    settle(reference, "null");
  }

  @Override
  public void release(UUID reference) {
    settle(reference, "0");
  }

  private void settle(UUID reference, String spent) {
    units
        .createQuery("select aether.settle_credits(:reference, " + spent + ", now())")
        .bind("reference", reference)
        .mapTo(Boolean.class)
        .one();
  }

  private record Reservation(int monthly, int available, boolean reserved) {}
}
