package dev.aether.domain.generation.content.prose;

import java.util.List;
import java.util.Set;

/**
 * What a text is measured as, told by its letters. Korean: at least three tenths are Hangul, since
 * Korean pages have many Latin names. English: at least eight tenths are Latin and, from eight
 * words on, every tenth word is one of the most frequent of English. Anything else is {@link
 * #OTHER}.
 */
public enum TextLanguage {
  ENGLISH,
  KOREAN,
  OTHER;

  private static final double KOREAN_SHARE = 0.3;
  private static final double LATIN_SHARE = 0.8;
  private static final int ENOUGH_WORDS = 8;

  private static final Set<String> FREQUENT =
      Set.of(
          "the", "and", "of", "to", "a", "in", "is", "it", "you", "that", "for", "on", "are",
          "with", "as", "we", "our", "your", "be", "at", "this", "have", "from", "or", "by", "not",
          "all", "can", "will", "us", "every", "an", "has", "was", "i", "my", "they", "more");

  static TextLanguage of(List<Word> words) {
    long letters = words.stream().mapToLong(word -> word.letters().total()).sum();
    long hangul = words.stream().mapToLong(word -> word.letters().hangul()).sum();
    long latin = words.stream().mapToLong(word -> word.letters().latin()).sum();
    if (letters == 0) {
      return OTHER;
    }
    if (hangul >= KOREAN_SHARE * letters) {
      return KOREAN;
    }
    long frequent = words.stream().filter(TextLanguage::isFrequent).count();
    boolean english = words.size() < ENOUGH_WORDS || frequent * 10 >= words.size();
    return latin >= LATIN_SHARE * letters && english ? ENGLISH : OTHER;
  }

  /** Whether it is, or begins a contraction as in it's. */
  private static boolean isFrequent(Word word) {
    int apostrophe = word.folded().indexOf('\'');
    return FREQUENT.contains(
        apostrophe < 0 ? word.folded() : word.folded().substring(0, apostrophe));
  }
}
