/**
 * Writes down what happened, in the transaction in which it happens, and reads it for owners and
 * for the check of the chain.
 *
 * <p>Invariants: there is one chain for each account, without gaps; a unit that is undone leaves no
 * entry; nobody changes or removes one.
 */
package dev.aether.application.audit;
