/**
 * The bands of a page that name what there is, what it costs, when and where.
 *
 * <p>Invariant: an entry that is marked as yet to be filled in is not shown to visitors.
 */
package dev.aether.domain.render.trade;
