/**
 * Composers that have another one do what they cannot.
 *
 * <p>Invariants: only a model that failed or took too long is replaced, never one that refuses what
 * was asked of it; who did the work is told, so that it is recorded.
 */
package dev.aether.adapter.ai.fallback;
