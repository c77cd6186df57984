/**
 * What a prompt means: how likely each family of businesses is, by a packaged sentence model and
 * small trained heads.
 *
 * <p>Invariants: no network; equal texts give equal answers, rounded so that processors agree;
 * where the model's native library cannot be loaded, heads in plain Java answer, and that is told.
 */
package dev.aether.adapter.ai.meaning;
