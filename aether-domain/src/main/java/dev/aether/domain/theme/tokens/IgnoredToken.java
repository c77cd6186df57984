package dev.aether.domain.theme.tokens;

/**
 * A part of a file that did not become part of the theme.
 *
 * @param path as an alias would name it, such as {@code color.brand.500}
 * @param reason in a sentence
 */
public record IgnoredToken(String path, String reason) {}
