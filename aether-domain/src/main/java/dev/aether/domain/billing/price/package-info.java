/**
 * What the work of generative models costs the platform.
 *
 * <p>Invariants: costs are exact decimals, rounded once at the end; a model without a price on the
 * day is refused and never free.
 */
package dev.aether.domain.billing.price;
