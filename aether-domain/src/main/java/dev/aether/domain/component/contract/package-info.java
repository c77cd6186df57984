/**
 * What a component promises and asks for, and the registry in which they all are.
 *
 * <p>Invariant: one check, {@link dev.aether.domain.component.contract.ComponentRegistry#check},
 * decides for what is written, generated, imported and migrated alike.
 */
package dev.aether.domain.component.contract;
