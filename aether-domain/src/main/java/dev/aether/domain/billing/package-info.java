/**
 * What an account may use: tiers, their limits, and AI credits.
 *
 * <p>Below are subscriptions over time, the ledger of credits, rate limits and the prices of
 * models.
 *
 * <p>Invariants: {@link dev.aether.domain.billing.Tier} is the only place that knows a tier's
 * numbers; the database's seed rows are compared with it by a test. Whether an amount fits is
 * decided by {@link dev.aether.domain.billing.Quota} alone.
 */
package dev.aether.domain.billing;
