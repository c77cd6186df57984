package dev.aether.domain.billing.credit;

import java.util.Locale;

/** What an entry of the ledger does. */
public enum CreditEntryKind {
  /** Credits come in, for a time; the amount is positive. */
  GRANT,
  /** Credits are set aside for a piece of work; the amount is negative. */
  RESERVE,
  /** The work used its credits; the amount is what it left over, zero or more. */
  COMMIT,
  /** The work came to nothing; the amount is all that was set aside. */
  RELEASE,
  /** What is left of a grant is gone with its time; the amount is negative. */
  EXPIRE;

  /** The name in SQL and JSON, such as {@code reserve}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static CreditEntryKind ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
