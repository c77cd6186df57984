/**
 * What the parts of a page are made of: links, images, words of the page's own and rich text.
 *
 * <p>Invariants: no prop, whatever shape it has, makes rendering fail; what is missing leaves no
 * empty box; a part is named by its heading.
 */
package dev.aether.domain.render.page;
