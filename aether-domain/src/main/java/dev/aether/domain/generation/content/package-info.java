/**
 * How good a text is, in three scores that are computed and explained (specification, section 2.1).
 *
 * <p>Invariants: a score is 100 less the points that its findings take, and never below 0; each
 * finding rests on figures of the text and, where there is one, names the place; any text has
 * scores, in time that grows with its length and no faster.
 */
package dev.aether.domain.generation.content;
