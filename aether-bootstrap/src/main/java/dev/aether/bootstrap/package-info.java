/**
 * The program: settings, wiring, the embedded PostgreSQL and the {@code aether} command.
 *
 * <p>Invariants: all wiring is in {@link dev.aether.bootstrap.Server}, from top to bottom; what
 * goes wrong at the start is one sentence to the person who started it.
 */
package dev.aether.bootstrap;
