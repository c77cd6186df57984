package dev.aether.adapter.ai.remote;

import dev.aether.application.generation.ModelWork;
import dev.aether.domain.generation.GenerationStep;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tells of the steps as the fields of the answer begin, which come in the schema's order. */
final class Progress implements Consumer<String> {
  private static final List<Map.Entry<String, GenerationStep>> BEGINNINGS =
      List.of(
          Map.entry("{", GenerationStep.CHOOSING_SECTIONS),
          Map.entry("\"sections\"", GenerationStep.WRITING_WORDS),
          Map.entry("\"theme\"", GenerationStep.CHOOSING_LOOK));
  private static final int LONGEST = "\"sections\"".length();

  private final ModelWork work;
  private String tail = "";
  private int next;

  Progress(ModelWork work) {
    this.work = work;
  }

  @Override
  public void accept(String part) {
    tail += part;
    while (next < BEGINNINGS.size() && tail.contains(BEGINNINGS.get(next).getKey())) {
      work.reach(BEGINNINGS.get(next).getValue());
      next++;
    }
    tail = tail.substring(Math.max(0, tail.length() - LONGEST));
  }
}
