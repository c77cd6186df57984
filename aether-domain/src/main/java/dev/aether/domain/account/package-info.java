/**
 * Who somebody is: ids, addresses and passwords.
 *
 * <p>Invariants: an {@link dev.aether.domain.account.Email} is already lower case; a {@link
 * dev.aether.domain.account.Password} never shows itself.
 */
package dev.aether.domain.account;
