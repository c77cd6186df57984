/**
 * How often an account may ask.
 *
 * <p>Invariants: no stretch of time as long as a limit's window holds more admitted requests than
 * the limit, and none is refused while fewer are in it; every instant is an input.
 */
package dev.aether.domain.billing.rate;
