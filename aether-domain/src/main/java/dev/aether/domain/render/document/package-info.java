/**
 * The documents of a site: from component trees to HTML.
 *
 * <p>Invariants: one {@code h1} and no heading that skips a level; a node that shows nothing is no
 * target of a link and brings no rules of style.
 */
package dev.aether.domain.render.document;
