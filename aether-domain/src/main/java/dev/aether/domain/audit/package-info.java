/**
 * What happened, by whom, told so that a later change of the record shows.
 *
 * <p>Invariants: an event holds no secret; each entry's hash covers its event, its number and the
 * entry before it, so that nobody can change, remove, insert or swap entries below a head that
 * somebody else knows.
 */
package dev.aether.domain.audit;
