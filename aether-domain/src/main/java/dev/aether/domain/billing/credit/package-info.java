/**
 * AI credits as a ledger.
 *
 * <p>Invariants: the balance is the sum of the entries and never negative; what was granted is
 * spent, expired, reserved or available, and nothing else; a reservation is settled at most once.
 */
package dev.aether.domain.billing.credit;
