/**
 * A website: its address, words and life.
 *
 * <p>Invariants: a {@link dev.aether.domain.site.Site}'s version grows by one with every accepted
 * change and by none that changes nothing; visitors see the published version and never the draft;
 * an archived site does not change; a {@link dev.aether.domain.site.Slug} is a valid host label.
 */
package dev.aether.domain.site;
