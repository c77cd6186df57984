/**
 * The documents of a site: from component trees to HTML.
 *
 * <p>Invariants: one {@code h1}; every section is named by its heading; no prop, whatever shape it
 * has, makes rendering fail; what is missing leaves no empty box.
 */
package dev.aether.domain.render.page;
