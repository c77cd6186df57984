package dev.aether.domain.billing.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a list of entries amounts to: each grant with what is left of it, and each reservation.
 *
 * <p>Filled while entries are replayed and not changed after. An entry that no operation could have
 * written is refused as an IllegalArgumentException: then the stored ledger is damaged.
 */
final class CreditAccounts {
  private final Map<UUID, CreditGrant> grants = new LinkedHashMap<>();
  private final Map<UUID, CreditReservation> reservations = new HashMap<>();
  private Instant time = Instant.MIN;
  private int count;
  private int granted;
  private int spent;
  private int expired;

  private CreditAccounts() {}

  static CreditAccounts replay(List<CreditEntry> entries) {
    CreditAccounts accounts = new CreditAccounts();
    entries.forEach(accounts::enter);
    return accounts;
  }

  CreditBalance balance() {
    int reserved =
        reservations.values().stream()
            .filter(reservation -> !reservation.settled())
            .mapToInt(CreditReservation::amount)
            .sum();
    int available = grants.values().stream().mapToInt(CreditGrant::left).sum();
    return new CreditBalance(granted, spent, expired, reserved, available);
  }

  boolean knowsGrant(UUID reference) {
    return grants.containsKey(reference);
  }

  Optional<CreditReservation> reservation(UUID reference) {
    return Optional.ofNullable(reservations.get(reference));
  }

  /** What the grants brought that have not expired at {@code now}. */
  int grantedInForce(Instant now) {
    return grants.values().stream()
        .filter(grant -> now.isBefore(grant.expiresAt()))
        .mapToInt(CreditGrant::amount)
        .sum();
  }

  /** Grants of which something is left although their time has come. */
  List<CreditGrant> expiredAt(Instant now) {
    return grants.values().stream()
        .filter(grant -> grant.left() > 0 && !now.isBefore(grant.expiresAt()))
        .toList();
  }

  private void enter(CreditEntry entry) {
    count++;
    require(entry.number() == count && !entry.at().isBefore(time), entry);
    time = entry.at();
    switch (entry.kind()) {
      case GRANT -> grant(entry);
      case RESERVE -> reserve(entry);
      case COMMIT, RELEASE -> settle(entry);
      case EXPIRE -> expire(entry);
    }
  }

  private void grant(CreditEntry entry) {
    CreditGrant grant =
        new CreditGrant(
            entry.reference(), entry.amount(), entry.amount(), entry.expiresAt().orElseThrow());
    require(grants.put(entry.reference(), grant) == null, entry);
    granted = Math.addExact(granted, entry.amount());
  }

  private void reserve(CreditEntry entry) {
    require(!reservations.containsKey(entry.reference()), entry);
    List<CreditReservation.Part> parts = new ArrayList<>();
    int missing = -entry.amount();
    for (CreditGrant grant : byExpiry()) {
      int taken = Math.min(missing, grant.left());
      if (taken > 0) {
        parts.add(new CreditReservation.Part(grant.reference(), taken));
        grants.put(grant.reference(), grant.plus(-taken));
        missing -= taken;
      }
    }
    require(missing == 0, entry);
    reservations.put(entry.reference(), new CreditReservation(parts, false));
  }

  /** What comes back goes to the grants that expire last: the others were used first. */
  private void settle(CreditEntry entry) {
    CreditReservation reservation = reservations.get(entry.reference());
    require(reservation != null && !reservation.settled(), entry);
    int back = entry.amount();
    boolean all = back == reservation.amount();
    require(all || (entry.kind() == CreditEntryKind.COMMIT && back < reservation.amount()), entry);
    spent += reservation.amount() - back;
    List<CreditReservation.Part> parts = reservation.parts();
    for (int i = parts.size() - 1; i >= 0; i--) {
      int returned = Math.min(back, parts.get(i).amount());
      grants.computeIfPresent(parts.get(i).grant(), (id, grant) -> grant.plus(returned));
      back -= returned;
    }
    reservations.put(entry.reference(), reservation.settle());
  }

  private void expire(CreditEntry entry) {
    CreditGrant grant = grants.get(entry.reference());
    require(
        grant != null && !entry.at().isBefore(grant.expiresAt()) && grant.left() == -entry.amount(),
        entry);
    grants.put(grant.reference(), grant.plus(entry.amount()));
    expired -= entry.amount();
  }

  private List<CreditGrant> byExpiry() {
    return grants.values().stream()
        .filter(grant -> !grant.expiresAt().isBefore(time))
        .sorted(Comparator.comparing(CreditGrant::expiresAt))
        .toList();
  }

  private static void require(boolean holds, CreditEntry entry) {
    if (!holds) {
      throw new IllegalArgumentException("no ledger has this entry here: " + entry);
    }
  }
}
