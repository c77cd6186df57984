package dev.aether.domain.generation.content.prose;

/**
 * Counts the syllables of English words by rule, as readability formulas are usually computed: one
 * for each run of vowels (a, e, i, o, u, y) and one more for {@code ing} behind a vowel, less a
 * silent ending: {@code e} (but not {@code le} after a consonant), {@code es} and {@code ed} (but
 * not where they are spoken: {@code boxes}, {@code wanted}). At least one; exceptions such as
 * <i>business</i> are not known.
 */
public final class Syllables {
  private static final String VOWELS = "aeiouy";

  private Syllables() {}

  /** Of a word in lower case; parts between hyphens count by themselves. */
  public static int in(String word) {
    int sum = 0;
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || word.charAt(i) == '-') {
        sum += inPart(word.substring(start, i).replace("'", ""));
        start = i + 1;
      }
    }
    return sum;
  }

  private static int inPart(String part) {
    int runs = 0;
    boolean inside = false;
    for (int i = 0; i < part.length(); i++) {
      boolean vowel = isVowel(part, i);
      runs += vowel && !inside ? 1 : 0;
      inside = vowel;
    }
    int ing = part.endsWith("ing") && part.length() > 3 && isVowel(part, part.length() - 4) ? 1 : 0;
    return Math.max(1, runs + ing - (endsSilently(part) ? 1 : 0));
  }

  private static boolean endsSilently(String part) {
    int last = part.length() - 1;
    if (last < 2) {
      return false;
    }
    if (part.charAt(last) == 'e') {
      boolean spokenLe = part.charAt(last - 1) == 'l' && !isVowel(part, last - 2);
      return !isVowel(part, last - 1) && !spokenLe;
    }
    if (part.charAt(last - 1) != 'e' || isVowel(part, last - 2)) {
      return false;
    }
    return switch (part.charAt(last)) {
      case 'd' -> "td".indexOf(part.charAt(last - 2)) < 0;
      case 's' -> "sxzcg".indexOf(part.charAt(last - 2)) < 0 && !endsIn(part, "ches", "shes");
      default -> false;
    };
  }

  private static boolean endsIn(String part, String one, String other) {
    return part.endsWith(one) || part.endsWith(other);
  }

  private static boolean isVowel(String part, int index) {
    return VOWELS.indexOf(part.charAt(index)) >= 0;
  }
}
