package dev.aether.adapter.ai.meaning;

/** One loaded model for all tests. */
public final class SharedModel {
  private static final Meanings MEANINGS = Meanings.packaged();

  private SharedModel() {}

  public static Meanings meanings() {
    return MEANINGS;
  }
}
