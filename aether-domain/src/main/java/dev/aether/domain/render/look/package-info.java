/**
 * From a theme to a style sheet.
 *
 * <p>Invariants: every text colour has a contrast of at least 4.5 to every ground that it may stand
 * on, whatever colours a theme has; the sheet holds the rules of the components in use and no
 * others; nothing is loaded from elsewhere.
 */
package dev.aether.domain.render.look;
