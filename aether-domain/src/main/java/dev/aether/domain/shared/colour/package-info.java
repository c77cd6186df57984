/**
 * Colours: how they are written, measured, told apart and kept readable.
 *
 * <p>Invariants: a {@link dev.aether.domain.shared.colour.Colour} is opaque sRGB of 8 bits a
 * channel and survives the way through {@link dev.aether.domain.shared.colour.Oklch} unchanged;
 * what sRGB cannot show is brought into it at its own lightness and hue, as CSS Color 4 says.
 */
package dev.aether.domain.shared.colour;
