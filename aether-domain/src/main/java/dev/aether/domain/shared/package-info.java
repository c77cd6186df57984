/**
 * What every feature speaks: problems with stable codes, limits, money and rules for text.
 *
 * <p>Invariants: a {@link dev.aether.domain.shared.DomainException} always carries a {@link
 * dev.aether.domain.shared.Problem}; "unlimited" is a type and never a magic number; {@link
 * dev.aether.domain.shared.Money} is exact and of one currency.
 */
package dev.aether.domain.shared;
