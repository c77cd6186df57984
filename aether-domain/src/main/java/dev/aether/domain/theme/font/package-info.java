/**
 * The letters of a theme.
 *
 * <p>Invariants: a font is a list of families of which the last is generic, so that there is always
 * one to show; no page fetches a font, so a family is seen where a visitor's machine has it.
 */
package dev.aether.domain.theme.font;
