/**
 * What is to say of a rendered site before visitors see it.
 *
 * <p>Invariants: a review is the same for the same rendered site; it asks nobody and changes
 * nothing; ids of rules never change once released; {@code docs/review.md} names them all.
 */
package dev.aether.domain.render.review;
