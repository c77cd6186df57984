/**
 * Component trees: what a page is made of, and their JSON form.
 *
 * <p>Invariants: a {@link dev.aether.domain.component.ComponentTree} keeps its limits (depth,
 * nodes, text lengths) and has no id twice; nothing here recurses deeper than those limits,
 * whatever comes in.
 */
package dev.aether.domain.component;
