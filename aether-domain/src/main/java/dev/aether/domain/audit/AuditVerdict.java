package dev.aether.domain.audit;

import java.util.Objects;

/** What a check of a chain found. */
public sealed interface AuditVerdict {

  boolean isIntact();

  /**
   * Nothing was changed, removed, inserted or swapped.
   *
   * @param head where the chain ends, to be kept for the next check
   */
  record Intact(AuditHead head) implements AuditVerdict {
    public Intact {
      Objects.requireNonNull(head);
    }

    @Override
    public boolean isIntact() {
      return true;
    }
  }

  /**
   * The chain is broken.
   *
   * @param index the place in the checked list, from 0, of the first entry that does not fit; the
   *     list's length where what is missing is its end
   */
  record Broken(int index, Break why) implements AuditVerdict {
    public Broken {
      Objects.requireNonNull(why);
    }

    @Override
    public boolean isIntact() {
      return false;
    }
  }

  /** How an entry fails to fit. */
  enum Break {
    /**
     * Its number is not the next: entries were removed, inserted or swapped, or the start is cut.
     */
    OUT_OF_SEQUENCE("The entry's number is not the next one."),
    /** It does not name the hash of the entry before it: that one, or this one, is another's. */
    NOT_LINKED("The entry does not follow the one before it."),
    /** Its hash is not that of its content. */
    CHANGED("The entry's content is not what was recorded."),
    /** It fits what is before it, and is not the known head's entry: the whole was forged. */
    OTHER_HEAD("The entry is not the one that is known to stand here."),
    /** The list ends before the known head. */
    CUT_SHORT("Entries are missing at the end.");

    private final String reason;

    Break(String reason) {
      this.reason = reason;
    }

    /** What it means, in a sentence. */
    public String reason() {
      return reason;
    }
  }
}
