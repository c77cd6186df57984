package dev.aether.domain.billing.credit;

import dev.aether.domain.billing.Quota;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The AI credits of one account, as a list of entries that is only added to.
 *
 * <p>Work reserves credits before it begins and is settled once: it commits what it used, which
 * gives the rest back, or releases all. Credits are taken from the grant that expires first. What
 * is left of a grant expires with it, and so does what comes back to a grant that has expired
 * meanwhile. Every operation first writes down what has expired, so that the balance is what can be
 * reserved. The ledger's time never goes back: an instant before the last entry's counts as that.
 *
 * @param entries in order of their numbers; a list that no operations could have made is refused
 */
public record CreditLedger(List<CreditEntry> entries) {
  public CreditLedger {
    entries = List.copyOf(entries);
    CreditAccounts.replay(entries);
  }

  public static CreditLedger empty() {
    return new CreditLedger(List.of());
  }

  /** Where every granted credit is, as the entries tell. */
  public CreditBalance balance() {
    return CreditAccounts.replay(entries).balance();
  }

  /** Where every granted credit is at {@code now}, with what has expired by then. */
  public CreditBalance balanceAt(Instant now) {
    return expired(now).balance();
  }

  /**
   * Credits until {@code expiresAt}, which lies ahead; {@code CREDIT_ALREADY_GRANTED} where {@code
   * reference} was granted before, so that a month's credits come once.
   */
  public CreditLedger grant(UUID reference, int amount, Instant expiresAt, Instant now) {
    if (!expiresAt.isAfter(now)) {
      throw new IllegalArgumentException("a grant lasts: " + expiresAt);
    }
    if (accounts().knowsGrant(reference)) {
      throw refusal(ErrorCode.CREDIT_ALREADY_GRANTED, "These credits were granted.", reference);
    }
    return expired(now).with(now, CreditEntryKind.GRANT, reference, amount, Optional.of(expiresAt));
  }

  /**
   * Sets {@code amount} aside for the work {@code reference}. {@code AI_QUOTA_EXCEEDED} where fewer
   * are left, with the numbers; {@code CREDIT_ALREADY_RESERVED} where that work has its credits.
   */
  public CreditLedger reserve(UUID reference, int amount, Instant now) {
    requireUnknown(reference);
    CreditLedger current = expired(now);
    int granted = current.accounts().grantedInForce(current.timeOf(now));
    int left = current.balance().available();
    new Quota(Limit.of(granted), granted - left)
        .decide(amount)
        .orRefuse(
            ErrorCode.AI_QUOTA_EXCEEDED, "The AI credits do not suffice; a larger plan has more.");
    return current.with(now, CreditEntryKind.RESERVE, reference, -amount, Optional.empty());
  }

  /**
   * Sets {@code amount} aside under a plan without a limit: what is asked for is granted as it is
   * asked, for that moment only, so that what comes back of it outlives no change of plan.
   */
  public CreditLedger reserveUnlimited(UUID reference, int amount, Instant now) {
    requireUnknown(reference);
    CreditLedger current = expired(now);
    return current
        .with(now, CreditEntryKind.GRANT, reference, amount, Optional.of(current.timeOf(now)))
        .with(now, CreditEntryKind.RESERVE, reference, -amount, Optional.empty());
  }

  /**
   * The work used {@code spent} of its credits, zero or more; the rest comes back. {@code
   * CREDIT_OVERSPENT} where it reserved fewer, {@code CREDIT_RESERVATION_NOT_FOUND} where it
   * reserved none, {@code CREDIT_ALREADY_SETTLED} where it was settled.
   */
  public CreditLedger commit(UUID reference, int spent, Instant now) {
    int reserved = requireOpen(reference);
    if (spent < 0) {
      throw new IllegalArgumentException("nobody spends less than nothing: " + spent);
    }
    if (spent > reserved) {
      throw new Problem(
              ErrorCode.CREDIT_OVERSPENT,
              "More credits were used than reserved.",
              Map.of("reserved", reserved, "spent", spent))
          .asException();
    }
    return expired(now)
        .with(now, CreditEntryKind.COMMIT, reference, reserved - spent, Optional.empty())
        .expired(now);
  }

  /** The work came to nothing and its credits come back; refuses as {@link #commit} does. */
  public CreditLedger release(UUID reference, Instant now) {
    int reserved = requireOpen(reference);
    return expired(now)
        .with(now, CreditEntryKind.RELEASE, reference, reserved, Optional.empty())
        .expired(now);
  }

  /** With what is left of every grant whose time has come written off. */
  public CreditLedger expired(Instant now) {
    CreditLedger ledger = this;
    for (CreditGrant grant : accounts().expiredAt(timeOf(now))) {
      ledger =
          ledger.with(
              now, CreditEntryKind.EXPIRE, grant.reference(), -grant.left(), Optional.empty());
    }
    return ledger;
  }

  private CreditLedger with(
      Instant now, CreditEntryKind kind, UUID reference, int amount, Optional<Instant> expiresAt) {
    List<CreditEntry> next = new ArrayList<>(entries);
    next.add(new CreditEntry(entries.size() + 1, timeOf(now), kind, reference, amount, expiresAt));
    return new CreditLedger(next);
  }

  private Instant timeOf(Instant now) {
    Instant last = entries.isEmpty() ? now : entries.get(entries.size() - 1).at();
    return now.isBefore(last) ? last : now;
  }

  private CreditAccounts accounts() {
    return CreditAccounts.replay(entries);
  }

  private void requireUnknown(UUID reference) {
    if (accounts().reservation(reference).isPresent()) {
      throw refusal(
          ErrorCode.CREDIT_ALREADY_RESERVED, "This work has reserved its credits.", reference);
    }
  }

  private int requireOpen(UUID reference) {
    CreditReservation reservation =
        accounts()
            .reservation(reference)
            .orElseThrow(
                () ->
                    refusal(
                        ErrorCode.CREDIT_RESERVATION_NOT_FOUND,
                        "This work has reserved no credits.",
                        reference));
    if (reservation.settled()) {
      throw refusal(
          ErrorCode.CREDIT_ALREADY_SETTLED, "The credits of this work are settled.", reference);
    }
    return reservation.amount();
  }

  private static RuntimeException refusal(ErrorCode code, String message, UUID reference) {
    return new Problem(code, message, Map.of("reference", reference.toString())).asException();
  }
}
