/**
 * Single components from a description and the words of a page that was composed for it.
 *
 * <p>Nothing is invented: words come from the description, where it quotes them, or from the page;
 * what only the owner can know is marked as a placeholder.
 */
package dev.aether.adapter.ai.part;
