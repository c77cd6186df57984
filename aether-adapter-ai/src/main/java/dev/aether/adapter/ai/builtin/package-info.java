/**
 * The built-in composer: a page from a sentence without a model and without a network.
 *
 * <p>It reads the prompt by rules ({@code …Reader}), looks up what is generally true of such a
 * business in resource files, and writes patterns whose slots only the prompt can fill. Invariants:
 * equal briefs give equal content; no fact appears that the prompt does not hold; the prompt's text
 * only ever becomes text.
 */
package dev.aether.adapter.ai.builtin;
