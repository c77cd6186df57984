/**
 * Who looks at live sites, counted so that nobody is recognised.
 *
 * <p>Invariants: neither an address nor a browser's name is kept anywhere; what tells visitors of a
 * day apart goes when the day is over; no request waits for the store.
 */
package dev.aether.application.deployment.visit;
