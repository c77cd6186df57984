package dev.aether.domain.billing.credit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the ledger, never changed.
 *
 * @param number its place in the ledger, from 1: its identity within the account
 * @param reference the grant, or the work that reserves, that it is about
 * @param amount what it adds to the balance
 * @param expiresAt from when on a grant is gone; with kind GRANT, and only then
 */
public record CreditEntry(
    int number,
    Instant at,
    CreditEntryKind kind,
    UUID reference,
    int amount,
    Optional<Instant> expiresAt) {
  public CreditEntry {
    Objects.requireNonNull(at);
    Objects.requireNonNull(reference);
    if (expiresAt.isPresent() != (kind == CreditEntryKind.GRANT)) {
      throw new IllegalArgumentException("a grant expires, and nothing else does");
    }
    boolean signed =
        switch (kind) {
          case GRANT, RELEASE -> amount > 0;
          case COMMIT -> amount >= 0;
          case RESERVE, EXPIRE -> amount < 0;
        };
    if (!signed) {
      throw new IllegalArgumentException("not an amount of " + kind + ": " + amount);
    }
  }
}
