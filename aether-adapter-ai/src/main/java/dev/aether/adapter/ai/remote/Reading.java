package dev.aether.adapter.ai.remote;

import java.util.List;
import java.util.Optional;

/**
 * What became of an answer.
 *
 * @param usable empty where nothing can be made of it
 * @param findings what the model is told to mend; empty where all is well
 */
record Reading<T>(Optional<T> usable, List<String> findings) {
  Reading {
    findings = List.copyOf(findings);
    if (usable.isEmpty() && findings.isEmpty()) {
      throw new IllegalArgumentException("nothing usable and nothing wrong");
    }
  }

  static <T> Reading<T> unusable(String why) {
    return new Reading<>(Optional.empty(), List.of(why));
  }
}
