package dev.aether.adapter.ai.builtin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the kind of business in English words. The head of the noun phrase decides ("software for
 * dentists" is software); a head that says little ("shop", "club") yields to the word before it.
 */
final class EnglishKinds {
  private static final int LONGEST = 4;
  private static final int SINGLE_HINT = 2;
  private static final Set<String> VAGUE = Lines.set("words-en.txt", "vague-head");

  private final Map<String, Kind> names = new HashMap<>();
  private final Map<String, Set<Kind>> hints = new HashMap<>();
  private final List<Kind> kinds = Kind.all("kinds-en.txt");

  EnglishKinds() {
    for (Kind kind : kinds) {
      kind.names().forEach(name -> names.putIfAbsent(key(name), kind));
      kind.hints()
          .forEach(hint -> hints.computeIfAbsent(key(hint), k -> new HashSet<>()).add(kind));
    }
  }

  /** What the words of a noun phrase, or else those of a text, say of the kind. */
  Evidence evidence(String phrase, String text) {
    Optional<Kind> head = headOf(phrase);
    Optional<Evidence> sure =
        head.filter(kind -> namesIn(phrase).contains(kind))
            .map(kind -> new Evidence(kind, Evidence.Strength.NAME));
    return sure.or(() -> head.map(kind -> new Evidence(kind, Evidence.Strength.VAGUE)))
        .or(
            () ->
                likeliest(Words.stems(text))
                    .map(kind -> new Evidence(kind, Evidence.Strength.HINT)))
        .orElse(Evidence.NONE);
  }

  private Set<Kind> namesIn(String phrase) {
    List<String> stems = Words.stems(phrase);
    Set<Kind> found = new HashSet<>();
    for (int end = stems.size(); end > 0; end--) {
      for (int length = Math.min(LONGEST, end); length > 0; length--) {
        String words = String.join(" ", stems.subList(end - length, end));
        if (names.containsKey(words) && !VAGUE.contains(words)) {
          found.add(names.get(words));
        }
      }
    }
    return found;
  }

  /** The kind that the last telling word of a noun phrase names. */
  Optional<Kind> headOf(String phrase) {
    List<String> stems = Words.stems(phrase);
    Optional<Kind> vague = Optional.empty();
    for (int end = stems.size(); end > 0; end--) {
      for (int length = Math.min(LONGEST, end); length > 0; length--) {
        String words = String.join(" ", stems.subList(end - length, end));
        Kind kind = names.get(words);
        if (kind != null && !VAGUE.contains(words)) {
          return Optional.of(kind);
        }
        vague = vague.isEmpty() ? Optional.ofNullable(kind) : vague;
      }
    }
    return vague.isPresent() && vague.get().family().equals("shop") ? vague : byHint(stems, vague);
  }

  private Optional<Kind> byHint(List<String> stems, Optional<Kind> vague) {
    return vague.isEmpty() ? vague : likeliest(stems).filter(this::isTrade).or(() -> vague);
  }

  private boolean isTrade(Kind kind) {
    return Set.of("pets", "fitness", "trades", "learning").contains(kind.family());
  }

  /**
   * The kind that most words of a text speak for. A single hint that fits several families is a
   * guess, and a plain page is better than a wrong one.
   */
  Optional<Kind> likeliest(List<String> stems) {
    Map<Kind, Integer> votes = new LinkedHashMap<>();
    for (int start = 0; start < stems.size(); start++) {
      for (int end = start + 1; end <= Math.min(stems.size(), start + LONGEST); end++) {
        String words = String.join(" ", stems.subList(start, end));
        Kind named = names.get(words);
        if (named != null) {
          votes.merge(named, VAGUE.contains(words) ? 2 : 3, Integer::sum);
        }
        hints.getOrDefault(words, Set.of()).forEach(kind -> votes.merge(kind, 2, Integer::sum));
      }
    }
    int best = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Kind> first = kinds.stream().filter(kind -> votes.getOrDefault(kind, 0) == best).toList();
    long families = first.stream().map(Kind::family).distinct().count();
    boolean guess = best == 0 || (best <= SINGLE_HINT && families > 1);
    return guess ? Optional.empty() : Optional.of(first.get(0));
  }

  private static String key(String words) {
    return String.join(" ", Words.stems(words));
  }
}
