/**
 * Images that an account has uploaded.
 *
 * <p>Invariants: what is stored is named by the SHA-256 of its bytes and never changes; an account
 * has the same bytes once; a {@link dev.aether.domain.asset.ImageFormat} is told by the bytes and
 * by no name; nothing is larger than an {@link dev.aether.domain.asset.ImageSize} may be.
 */
package dev.aether.domain.asset;
