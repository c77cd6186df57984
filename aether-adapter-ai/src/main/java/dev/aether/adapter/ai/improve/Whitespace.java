package dev.aether.adapter.ai.improve;

import dev.aether.domain.generation.content.ContentContext;

/** One blank between words, none before a mark, at most one empty line. */
final class Whitespace implements Rewrite {
  @Override
  public String apply(String text, ContentContext context) {
    return text.replace("\r\n", "\n")
        .replaceAll("[ \\t\\x{00A0}\\x{3000}]+", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .replaceAll(" ([,.;:!?])", "$1");
  }
}
