package dev.aether.domain.shared;

/**
 * How much of something a plan grants: a number or no end. The specification's {@code -1} exists
 * only at the edges (SQL, JSON), through {@link #ofEdge} and {@link #toEdge}.
 */
public sealed interface Limit {

  /** Whether one more fits when {@code used} are taken. */
  boolean admits(long used);

  int toEdge();

  static Limit of(int max) {
    return new Finite(max);
  }

  static Limit unlimited() {
    return Unlimited.INSTANCE;
  }

  static Limit ofEdge(int value) {
    return value == -1 ? unlimited() : of(value);
  }

  /** At most {@code max}, which is zero or more. */
  record Finite(int max) implements Limit {
    public Finite {
      if (max < 0) {
        throw new IllegalArgumentException("a finite limit is not negative: " + max);
      }
    }

    @Override
    public boolean admits(long used) {
      return used < max;
    }

    @Override
    public int toEdge() {
      return max;
    }
  }

  /** No end. */
  enum Unlimited implements Limit {
    INSTANCE;

    @Override
    public boolean admits(long used) {
      return true;
    }

    @Override
    public int toEdge() {
      return -1;
    }
  }
}
