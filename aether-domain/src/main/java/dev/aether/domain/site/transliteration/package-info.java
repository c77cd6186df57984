/**
 * Names of any script in the letters of a host name.
 *
 * <p>Invariants: the answer is ASCII, is the same for the same text, and takes time that grows with
 * the text's length and no faster. What a script's rules do not cover becomes a blank.
 */
package dev.aether.domain.site.transliteration;
