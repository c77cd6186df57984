/**
 * From a site's content to the files that a browser gets.
 *
 * <p>Invariants: equal content gives equal bytes; text from a site reaches a page only through the
 * escaping of its context; a page asks no other host for anything.
 */
package dev.aether.domain.render;
