/**
 * Asking a model of any provider one question, and knowing when not to ask.
 *
 * <p>Invariants: a question is repeated only where that may help and only within its deadline; a
 * provider that fails again and again is left alone for a while; keys go into headers and nowhere
 * else.
 */
package dev.aether.adapter.ai.remote.model;
