/**
 * What an account may use: tiers, their limits, and AI credits.
 *
 * <p>Invariant: {@link dev.aether.domain.billing.Tier} is the only place that knows a tier's
 * numbers; the database's seed rows are compared with it by a test.
 */
package dev.aether.domain.billing;
