package dev.aether.adapter.ai.builtin;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** English words as they are compared: lower case, without accents' and plurals' differences. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'&+]*");

  private Words() {}

  /** The words of a text in order; a hyphen separates. */
  static List<String> of(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** A word's form for comparing, the same for singular and plural. */
  static String stem(String word) {
    String w = word.replace("é", "e").replace("è", "e").replaceAll("'s?$", "");
    int n = w.length();
    if (n > 4 && w.endsWith("ies")) {
      return w.substring(0, n - 3) + "y";
    }
    if (n > 4 && w.matches(".*(?:sh|ch|ss|x|zz)es")) {
      return w.substring(0, n - 2);
    }
    boolean plural = n > 3 && w.endsWith("s") && !w.matches(".*(?:ss|us|is)");
    return plural ? w.substring(0, n - 1) : w;
  }

  static List<String> stems(String text) {
    return of(text).stream().map(Words::stem).toList();
  }
}
