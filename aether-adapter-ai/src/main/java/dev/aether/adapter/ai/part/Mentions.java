package dev.aether.adapter.ai.part;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several things a description is about. An English one names it first ("a grid of
 * cards"), a Korean one last; of those at the same place the longer name is meant.
 */
final class Mentions {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  Mentions(Lexicon words) {
    words.entries().forEach((name, forms) -> patterns.put(name, pattern(forms.get(0))));
  }

  /** Letters must not go on before or behind, but Korean particles do. */
  private static Pattern pattern(String forms) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + forms + ")(?![a-zA-Z0-9])", FLAGS);
  }

  Optional<String> in(String description, Predicate<String> wanted) {
    boolean last = isKorean(description);
    String found = "";
    int best = -1;
    for (Map.Entry<String, Pattern> entry : patterns.entrySet()) {
      Matcher matcher = entry.getValue().matcher(description);
      while (wanted.test(entry.getKey()) && matcher.find()) {
        int nearness = last ? matcher.end() : description.length() - matcher.start();
        int score = nearness * 100 + Math.min(99, matcher.end() - matcher.start());
        if (score > best) {
          best = score;
          found = entry.getKey();
        }
      }
    }
    return Optional.of(found).filter(name -> !name.isEmpty());
  }

  private static boolean isKorean(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
  }
}
