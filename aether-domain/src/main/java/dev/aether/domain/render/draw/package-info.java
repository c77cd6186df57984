/**
 * Drawings made of plain shapes: the picture beside a page's first words, the pictures of its
 * goods, its mark.
 *
 * <p>Invariants: a drawing depends on nothing but its {@link dev.aether.domain.render.draw.Seed};
 * it says nothing to a screen reader; its colours are style classes {@code f0} to {@code f5} that
 * the theme fills, from the lightest ground to the strongest accent.
 */
package dev.aether.domain.render.draw;
