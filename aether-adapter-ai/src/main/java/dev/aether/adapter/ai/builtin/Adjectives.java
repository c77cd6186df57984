package dev.aether.adapter.ai.builtin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that describe a business without naming it. */
final class Adjectives {
  private static final Lines LINES = Lines.keyed("adjectives-en.txt");
  private static final Set<String> ALL = Set.copyOf(LINES.words("adjective"));
  private static final Set<String> PRAISE = Set.copyOf(LINES.words("praise"));

  private Adjectives() {}

  static boolean all(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("[ ,&]+", -1))
        .filter(word -> !word.isEmpty())
        .allMatch(word -> ALL.contains(word) || PRAISE.contains(word) || word.equals("and"));
  }

  /** The phrase without praise, as a name wants it: "neighbourhood bakery". */
  static String sober(String phrase) {
    List<String> words = Arrays.stream(phrase.split(" ", -1)).toList();
    String kept =
        String.join(
            " ",
            words.stream()
                .filter(word -> !isPraise(word) || phrase.contains(word + " batch"))
                .toList());
    String clean = kept.replaceAll("^(?:and|&|,) | (?:and|&)$", "").strip();
    return clean.isEmpty() ? phrase : clean;
  }

  private static boolean isPraise(String word) {
    return PRAISE.contains(word.toLowerCase(Locale.ROOT).replace(",", ""));
  }
}
