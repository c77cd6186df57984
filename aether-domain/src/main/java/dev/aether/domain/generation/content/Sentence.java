package dev.aether.domain.generation.content;

import java.util.List;
import java.util.stream.Collectors;

/** One sentence, heading or line, with at least one word. */
record Sentence(Span place, List<Word> words) {
  Sentence {
    words = List.copyOf(words);
  }

  int length() {
    return words.size();
  }

  /** By which a sentence is known again, however it is set. */
  String folded() {
    return words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }
}
