/**
 * How a sentence becomes a site: the prompt, the wishes beside it, the life of a generation and
 * what it took.
 *
 * <p>Invariants: a generation ends exactly once (complete, error or cancelled); each step carries
 * the revision that it replaces, so that a late writer is refused; costs are exact decimals.
 */
package dev.aether.domain.generation;
