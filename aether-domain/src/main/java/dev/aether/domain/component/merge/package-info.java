/**
 * Two people changed the same tree; one tree has both changes.
 *
 * <p>Invariants: it does not matter whose changes come first; what only one of them changed is as
 * he left it; no node that one of them has goes, unless the other removed it untouched; whatever
 * they changed differently is named.
 */
package dev.aether.domain.component.merge;
