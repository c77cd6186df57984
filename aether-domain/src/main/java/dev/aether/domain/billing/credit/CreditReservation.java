package dev.aether.domain.billing.credit;

import java.util.List;
import java.util.UUID;

/**
 * Credits set aside for a piece of work.
 *
 * @param parts from which grants they were taken, the one that expires first at the beginning
 */
record CreditReservation(List<Part> parts, boolean settled) {
  CreditReservation {
    parts = List.copyOf(parts);
  }

  /** So many of one grant. */
  record Part(UUID grant, int amount) {}

  int amount() {
    return parts.stream().mapToInt(Part::amount).sum();
  }

  CreditReservation settle() {
    return new CreditReservation(parts, true);
  }
}
