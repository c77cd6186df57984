package dev.aether.domain.billing.credit;

import java.time.Instant;
import java.util.UUID;

/**
 * A grant and what is left of it.
 *
 * @param amount what it brought
 * @param left neither reserved, spent nor expired
 */
record CreditGrant(UUID reference, int amount, int left, Instant expiresAt) {
  CreditGrant {
    if (left < 0 || left > amount) {
      throw new IllegalArgumentException("of " + amount + " granted not " + left + " are left");
    }
  }

  CreditGrant plus(int change) {
    return new CreditGrant(reference, amount, left + change, expiresAt);
  }
}
