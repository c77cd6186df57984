package dev.aether.domain.render.review;

import java.util.function.Consumer;

/** Looks for breaches of a few rules that need the same look. */
interface Check {
  void look(Subject subject, Consumer<ReviewFinding> findings);
}
