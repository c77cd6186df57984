/**
 * Who is calling.
 *
 * <p>Invariant: nothing under {@code /api} runs without an actor; the algorithm of a token is fixed
 * here and never taken from the token.
 */
package dev.aether.adapter.http.server.access;
