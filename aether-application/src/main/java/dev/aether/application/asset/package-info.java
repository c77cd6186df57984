/**
 * Images that accounts upload, list and delete.
 *
 * <p>Invariants: bytes are written before the row that names them and removed after it is gone, so
 * that no row ever names what is not there; what nobody's row names is swept an hour later.
 */
package dev.aether.application.asset;
