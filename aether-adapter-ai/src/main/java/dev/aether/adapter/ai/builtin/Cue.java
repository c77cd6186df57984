package dev.aether.adapter.ai.builtin;

import java.util.Set;

/** What begins a clause behind a noun phrase, and so says how to read it. */
enum Cue {
  NONE,
  /** After "that": what it does. */
  DEED,
  /** "specialising in …". */
  PARTICIPLE,
  /** After "where": what happens there. */
  INVITATION,
  WITH,
  FOR,
  /** After "to". */
  PURPOSE,
  ABOUT,
  PLACE,
  /** "open late", "run by …". */
  STATE,
  /** After a comma, "we" or "I". */
  SELF,
  /** After a comma, a verb of the third person. */
  VERB,
  /** "in a former post office". */
  SETTING;

  private static final Set<Cue> OPEN = Set.of(NONE, PLACE, FOR, ABOUT, SETTING);
  private static final Set<Cue> KEEPING = Set.of(PARTICIPLE, STATE, PLACE, SELF, VERB, SETTING);

  /** Whether any cue may end the clause, also without a comma. */
  boolean isOpen() {
    return OPEN.contains(this);
  }

  /** Whether a comma ends the clause. */
  boolean endsAtComma() {
    return isOpen() || this == STATE;
  }

  /** Whether the word that began the clause belongs to it. */
  boolean keepsItsWord() {
    return KEEPING.contains(this);
  }

  /** Whether what follows without a comma still belongs to it: "for couples who …". */
  boolean isBound() {
    return this == FOR || this == ABOUT;
  }
}
