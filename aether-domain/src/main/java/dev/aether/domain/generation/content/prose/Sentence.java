package dev.aether.domain.generation.content.prose;

import java.util.List;
import java.util.stream.Collectors;

/** One sentence, heading or line, with at least one word. */
public record Sentence(Span place, List<Word> words) {
  public Sentence {
    words = List.copyOf(words);
  }

  /** In words. */
  public int length() {
    return words.size();
  }

  /** By which a sentence is known again, however it is set. */
  public String folded() {
    return words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }
}
