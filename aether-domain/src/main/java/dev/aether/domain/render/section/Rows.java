package dev.aether.domain.render.section;

/** The style classes of a list of cards. */
final class Rows {
  private Rows() {}

  /** Three in a row, and as many wider ones before that no last row is left with a gap. */
  static String[] of(int cards) {
    if (cards == 1) {
      return new String[] {"cards", "one"};
    }
    return switch (cards % 3) {
      case 0 -> new String[] {"cards", "rows"};
      case 1 -> new String[] {"cards", "rows", "four-wide"};
      default -> new String[] {"cards", "rows", "two-wide"};
    };
  }
}
