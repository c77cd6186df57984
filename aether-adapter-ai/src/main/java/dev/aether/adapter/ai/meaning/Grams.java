package dev.aether.adapter.ai.meaning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The short runs of letters in a text, as numbers below {@link #BUCKETS}. Korean words grow by
 * particles, so runs of one to four syllables are taken; of other words their stems' runs and the
 * words themselves.
 */
final class Grams {
  static final int BUCKETS = 1 << 14;

  private Grams() {}

  /** Whether a text has Korean syllables. */
  static boolean isKorean(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
  }

  /** Each number once, in rising order. */
  static int[] of(String text) {
    Set<Integer> buckets = new TreeSet<>();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String before = "";
    for (String word : plain.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        boolean korean = isKorean(word);
        add(korean ? word : "^" + word + "$", korean ? 1 : 3, korean ? 4 : 5, buckets);
        buckets.add(bucket("=" + word));
        buckets.add(bucket("=" + before + " " + word));
        before = word;
      }
    }
    return buckets.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void add(String word, int shortest, int longest, Set<Integer> buckets) {
    for (int length = shortest; length <= longest; length++) {
      for (int start = 0; start + length <= word.length(); start++) {
        buckets.add(bucket(word.substring(start, start + length)));
      }
    }
  }

  /** FNV-1a over the letters. */
  private static int bucket(String gram) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < gram.length(); i++) {
      hash = (hash ^ gram.charAt(i)) * 0x01000193;
    }
    return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
  }
}
