package dev.aether.domain.shared;

/**
 * How much of something a plan grants: a number or no end. The specification's {@code -1} exists
 * only at the edges (SQL, JSON), through {@link #ofEdge} and {@link #toEdge}.
 */
public sealed interface Limit {

  /** Whether one more fits when {@code used} are taken. */
  default boolean admits(long used) {
    return admits(used, 1);
  }

  /** Whether {@code more} fit when {@code used} are taken; neither is negative. */
  boolean admits(long used, long more);

  /** What is left when {@code used}, zero or more, are taken; never less than nothing. */
  Limit after(long used);

  /** Whether this grants at least as much as {@code other}. */
  boolean covers(Limit other);

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
    public boolean admits(long used, long more) {
      return more <= max - used;
    }

    @Override
    public Limit after(long used) {
      return of((int) Math.max(0, max - used));
    }

    @Override
    public boolean covers(Limit other) {
      return other instanceof Finite finite && finite.max <= max;
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
    public boolean admits(long used, long more) {
      return true;
    }

    @Override
    public Limit after(long used) {
      return this;
    }

    @Override
    public boolean covers(Limit other) {
      return true;
    }

    @Override
    public int toEdge() {
      return -1;
    }
  }
}
