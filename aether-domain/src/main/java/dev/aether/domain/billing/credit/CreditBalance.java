package dev.aether.domain.billing.credit;

/**
 * Where every granted credit is.
 *
 * @param granted all that ever came in
 * @param spent committed by work
 * @param expired gone with its grant
 * @param reserved set aside and not settled
 * @param available can be reserved; the sum of the ledger's entries
 */
public record CreditBalance(int granted, int spent, int expired, int reserved, int available) {
  public CreditBalance {
    if (spent < 0 || expired < 0 || reserved < 0 || available < 0) {
      throw new IllegalArgumentException("nothing is ever less than nothing");
    }
    if (granted != spent + expired + reserved + available) {
      throw new IllegalArgumentException("credits got lost");
    }
  }
}
