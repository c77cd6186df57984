/**
 * How a sentence becomes a site: the prompt, the wishes beside it, and the life of a generation.
 *
 * <p>Invariants: a generation ends exactly once (complete, error or cancelled); each step carries
 * the revision that it replaces, so that a late writer is refused.
 */
package dev.aether.domain.generation;
