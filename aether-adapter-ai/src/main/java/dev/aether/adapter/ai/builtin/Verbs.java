package dev.aether.adapter.ai.builtin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of common verbs, so that "bakes" and "baking" become what "we" do. */
final class Verbs {
  private final Map<String, String> thirds = new HashMap<>();
  private final Map<String, String> participles = new HashMap<>();
  private final Set<String> bases = new HashSet<>();
  private final Set<String> nouns;

  Verbs() {
    Lines lines = Lines.keyed("verbs-en.txt");
    nouns = Set.copyOf(lines.words("also-noun"));
    lines.words("regular").forEach(base -> add(base, third(base), participle(base, false)));
    lines.words("doubling").forEach(base -> add(base, third(base), participle(base, true)));
    thirds.putAll(Map.of("is", "are", "has", "have", "does", "do", "doesn't", "don't"));
    thirds.putAll(
        Map.of("isn't", "are not", "was", "were", "are", "are", "can", "can", "will", "will"));
    thirds.putAll(Map.of("goes", "go", "helped", "helped", "hasn't", "have not"));
    bases.addAll(Set.of("have", "do", "go", "be", "are", "can", "will", "don't"));
  }

  private void add(String base, String third, String participle) {
    bases.add(base);
    thirds.put(third, base);
    participles.put(participle, base);
  }

  boolean isBase(String word) {
    return bases.contains(word);
  }

  /** The base of a form that is in the list, though it may be a plural noun as well. */
  Optional<String> knownThird(String word) {
    return Optional.ofNullable(thirds.get(word));
  }

  /** The base of "bakes"; words that are as often plural nouns ("designs") need a verb's place. */
  Optional<String> baseOfThird(String word, boolean verbExpected) {
    if (!verbExpected && nouns.contains(word)) {
      return Optional.empty();
    }
    String known = thirds.get(word);
    if (known != null || !verbExpected) {
      return Optional.ofNullable(known);
    }
    return bases.contains(word) ? Optional.of(word) : guess(word);
  }

  Optional<String> baseOfParticiple(String word) {
    return Optional.ofNullable(participles.get(word));
  }

  private static Optional<String> guess(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.matches(".*(?:ss|us|is)")) {
      return Optional.empty();
    }
    if (word.endsWith("ies")) {
      return Optional.of(word.substring(0, word.length() - 3) + "y");
    }
    boolean longer = word.matches(".*(?:sh|ch|ss|x|zz)es");
    return Optional.of(word.substring(0, word.length() - (longer ? 2 : 1)));
  }

  private static String third(String base) {
    if (base.matches(".*[^aeiou]y")) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    return base + (base.matches(".*(?:sh|ch|ss|x|zz)") ? "es" : "s");
  }

  private static String participle(String base, boolean doubling) {
    if (doubling) {
      return base + base.charAt(base.length() - 1) + "ing";
    }
    boolean silent = base.endsWith("e") && !base.matches(".*(?:ee|oe|ye)");
    return (silent ? base.substring(0, base.length() - 1) : base) + "ing";
  }
}
