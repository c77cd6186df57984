package dev.aether.domain.component.repair;

import dev.aether.domain.component.repair.RepairStep.Action;
import java.util.ArrayList;
import java.util.List;

/** The steps so far. */
final class Plan {
  private final List<RepairStep> steps = new ArrayList<>();

  /** Notes a step that loses nothing. */
  void keeping(Action action, String pointer, String message) {
    steps.add(new RepairStep(action, pointer, false, message));
  }

  /** Notes a step by which something is lost. */
  void losing(Action action, String pointer, String message) {
    steps.add(new RepairStep(action, pointer, true, message));
  }

  void add(Action action, String pointer, boolean loses, String message) {
    steps.add(new RepairStep(action, pointer, loses, message));
  }

  List<RepairStep> steps() {
    return List.copyOf(steps);
  }
}
