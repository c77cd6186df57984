/**
 * What is left of an image that somebody sends: pixels, upright.
 *
 * <p>Invariants: the structure of a file is read here, byte by byte and never by a library, before
 * anything is decoded; a decoder sees only the parts that it needs; no metadata comes out.
 */
package dev.aether.adapter.http.server.asset.image;
