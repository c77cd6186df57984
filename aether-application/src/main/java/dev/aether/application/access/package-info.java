/**
 * On whose behalf things happen: units of work, signing up and signing in.
 *
 * <p>Invariants: stored data is reached only inside a unit of work, on behalf of a named actor; no
 * remote call is made inside one.
 */
package dev.aether.application.access;
