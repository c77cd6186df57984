/**
 * The components that come with Aether and that its renderer shows.
 *
 * <p>Invariant: {@link dev.aether.domain.component.standard.StandardComponent} lists them all, and
 * {@code docs/components.md} is compared with their contracts by a test.
 */
package dev.aether.domain.component.standard;
