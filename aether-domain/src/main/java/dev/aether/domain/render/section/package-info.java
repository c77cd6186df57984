/**
 * The bands of a page that tell of an owner: from the header to the footer.
 *
 * <p>Invariant: a section without its title, or without anything beside a title where that is not
 * enough, is nothing at all.
 */
package dev.aether.domain.render.section;
