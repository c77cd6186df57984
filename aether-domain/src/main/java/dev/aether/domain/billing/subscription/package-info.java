/**
 * What an account subscribes to, now and over time.
 *
 * <p>Invariants: a subscription's state is a function of the set of its billing events, whatever
 * their order and however often each arrives; a paid tier is in force only while it is paid, tried
 * or within the days of grace; a downgrade deletes nothing.
 */
package dev.aether.domain.billing.subscription;
