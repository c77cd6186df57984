package dev.aether.domain.generation.content;

import java.util.Locale;

/** By what a text's readability is measured, which its language decides. */
public enum Measure {
  /**
   * Rudolf Flesch's Reading Ease for English: 206.835 - 1.015 × words per sentence - 84.6 ×
   * syllables per word.
   */
  FLESCH_READING_EASE,

  /**
   * Our own for Korean, not calibrated with readers: 100 less what long sentences (in eojeol), long
   * eojeol (in syllable blocks), words in Latin letters and Sino-Korean-looking abstract words
   * take.
   */
  KOREAN_EOJEOL,

  /** Our own for other languages: 100 less what long sentences take; words are not looked at. */
  SENTENCE_LENGTH;

  /** The stable name in JSON, such as {@code flesch-reading-ease}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
