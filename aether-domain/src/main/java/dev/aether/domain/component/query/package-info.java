/**
 * Looking things up in a tree: nodes by type and setting, its text, its figures.
 *
 * <p>Invariant: everything comes in the order in which the page is read.
 */
package dev.aether.domain.component.query;
