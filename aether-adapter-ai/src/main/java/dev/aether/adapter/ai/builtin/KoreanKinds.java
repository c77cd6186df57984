package dev.aether.adapter.ai.builtin;

import java.util.List;
import java.util.Optional;

/** Finds the kind of business in Korean text, where the head of a phrase is what ends last. */
final class KoreanKinds {
  private final List<Kind> kinds = Kind.all("kinds-ko.txt");

  /** What the words of a phrase, or else those of a text, say of the kind. */
  Evidence evidence(String phrase, String text) {
    return headOf(phrase)
        .map(kind -> new Evidence(kind, Evidence.Strength.NAME))
        .or(() -> headOf(text).map(kind -> new Evidence(kind, Evidence.Strength.VAGUE)))
        .or(() -> likeliest(text).map(kind -> new Evidence(kind, Evidence.Strength.HINT)))
        .orElse(Evidence.NONE);
  }

  Optional<Kind> headOf(String phrase) {
    Kind found = null;
    int reach = -1;
    int longest = 0;
    for (Kind kind : kinds) {
      for (String name : kind.names()) {
        int start = phrase.lastIndexOf(name);
        int end = start + name.length();
        boolean later = end > reach || (end == reach && name.length() > longest);
        if (start >= 0 && later && (name.length() > 1 || stands(phrase, start, end))) {
          found = kind;
          reach = end;
          longest = name.length();
        }
      }
    }
    return Optional.ofNullable(found);
  }

  Optional<Kind> likeliest(String text) {
    Kind found = null;
    int best = 0;
    for (Kind kind : kinds) {
      int votes = (int) kind.hints().stream().filter(text::contains).count();
      if (votes > best) {
        found = kind;
        best = votes;
      }
    }
    return Optional.ofNullable(found);
  }

  /** A name of one syllable counts only as a word of its own. */
  private static boolean stands(String text, int start, int end) {
    return (start == 0 || text.charAt(start - 1) == ' ')
        && (end == text.length() || text.charAt(end) == ' ');
  }
}
