/**
 * From a tree that breaks its components' contracts to the nearest one that keeps them.
 *
 * <p>Invariants: what comes out passes {@link
 * dev.aether.domain.component.contract.ComponentRegistry#check}; a tree that passes it already
 * comes out as it went in; every step is told, and whether it loses something.
 */
package dev.aether.domain.component.repair;
