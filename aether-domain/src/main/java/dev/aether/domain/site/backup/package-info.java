/**
 * Copies of a site that outlive its history, made by its owner or by the system.
 *
 * <p>Invariants: a backup never changes; what its owner made by hand is deleted by nobody else
 * before it expires; the newest backup of a site is never deleted by the system.
 */
package dev.aether.domain.site.backup;
