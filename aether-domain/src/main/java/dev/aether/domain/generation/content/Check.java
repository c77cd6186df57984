package dev.aether.domain.generation.content;

import java.util.Locale;

/** What is looked at; the names are stable. */
public enum Check {
  NO_WORDS,

  LONG_SENTENCES,
  LONG_WORDS,
  FOREIGN_WORDS,
  ABSTRACT_WORDS,

  THIN_CONTENT,
  INDUSTRY_MISSING,
  INDUSTRY_LATE,
  KEYWORD_STUFFING,
  REPEATED_SENTENCE,
  LONG_OPENING,
  LONG_PARAGRAPH,

  NO_READER,
  NO_CALL_TO_ACTION,
  EMPTY_WORDS,
  SHOUTING,
  MONOTONOUS,
  TOO_CASUAL,
  TOO_FORMAL;

  /** The stable name in JSON, such as {@code long-sentences}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
