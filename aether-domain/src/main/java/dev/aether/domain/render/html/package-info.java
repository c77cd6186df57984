/**
 * A typed model of the HTML that pages are made of.
 *
 * <p>Invariants: only the elements and attributes named here can be written, so no script, style or
 * event handler can; every text is cleaned and escaped when it is printed, never before.
 */
package dev.aether.domain.render.html;
