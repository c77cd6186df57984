/**
 * A text taken apart into sentences and words, and told by its language.
 *
 * <p>Invariants: a text is read from its beginning to its end without going back; whatever is found
 * knows its place in the text.
 */
package dev.aether.domain.generation.content.prose;
