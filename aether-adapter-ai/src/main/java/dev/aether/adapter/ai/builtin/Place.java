package dev.aether.adapter.ai.builtin;

/**
 * Where a business is, as the prompt says it.
 *
 * @param preposition such as {@code near}; empty in Korean
 */
record Place(String preposition, String name) {

  /** With its preposition: "near Union Square". */
  String inWords() {
    return preposition.isEmpty() ? name : preposition + " " + name;
  }

  /** Whether it has a name of its own, unlike "the countryside". */
  boolean isNamed() {
    return !name.matches("(?:the|a|an|our) \\p{Ll}.*");
  }
}
