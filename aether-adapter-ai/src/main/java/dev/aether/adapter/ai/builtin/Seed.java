package dev.aether.adapter.ai.builtin;

import java.util.List;

/** Choices that look free but follow from the prompt alone, so that equal briefs stay equal. */
record Seed(long value) {

  static Seed of(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return new Seed(hash);
  }

  /** One of {@code choices}; the {@code purpose} keeps two choices apart. */
  <T> T pick(String purpose, List<T> choices) {
    long mixed = (value ^ of(purpose).value()) * 0x9e3779b97f4a7c15L;
    return choices.get((int) Math.floorMod(mixed >>> 17, (long) choices.size()));
  }
}
