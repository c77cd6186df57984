/**
 * A website: its address, words, look and life.
 *
 * <p>Invariants: a {@link dev.aether.domain.site.Site}'s version grows by one with every accepted
 * change; a {@link dev.aether.domain.site.Slug} is a valid host label.
 */
package dev.aether.domain.site;
