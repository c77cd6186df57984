/**
 * Where the server may connect to on somebody's word.
 *
 * <p>Invariants: what a name means is decided when it is connected to, and exactly the addresses
 * that were looked at are used; addresses of the link, of metadata services and of nobody are never
 * used, whoever asks.
 */
package dev.aether.adapter.ai.remote.address;
