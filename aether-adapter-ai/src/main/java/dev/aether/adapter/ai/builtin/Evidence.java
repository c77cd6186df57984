package dev.aether.adapter.ai.builtin;

/**
 * What the words of a prompt say of the kind of business, before its meaning is weighed.
 *
 * @param kind unknown where they say nothing
 */
record Evidence(Kind kind, Strength strength) {
  static final Evidence NONE = new Evidence(Kind.UNKNOWN, Strength.NONE);

  /** How much words say, and what that weighs against a guess by meaning, in thousandths. */
  enum Strength {
    NONE(0),
    /** Something that many such businesses have to do with. */
    HINT(150),
    /** A head that says little, such as "shop". */
    VAGUE(100),
    /** The head of the phrase is the name of such a business. */
    NAME(800);

    private final int weight;

    Strength(int weight) {
      this.weight = weight;
    }

    int weight() {
      return weight;
    }
  }
}
