/**
 * Strict reading of JSON objects that people and other programs write.
 *
 * <p>Invariants: a field that nobody asked for is an objection, never passed over; an input is
 * refused once, with all that is wrong in it, each with its JSON pointer (RFC 6901).
 */
package dev.aether.domain.component.reading;
