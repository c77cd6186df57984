package dev.aether.domain.theme.tokens;

import dev.aether.domain.component.PropValue;

/**
 * One token of a file.
 *
 * @param path the names of its groups and its own, with dots between them
 * @param pointer of its {@code $value}
 * @param type its own or its nearest group's; empty where none is said
 */
record Token(String path, String pointer, String type, PropValue value) {}
