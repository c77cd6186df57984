package dev.aether.application.shared;

/**
 * A key or password that nobody shall read in a log: it tells its value only to who asks for it.
 */
public record Secret(String value) {
  public Secret {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a secret of nothing");
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
