package dev.aether.domain.generation.content;

import java.util.List;

/** 100 less what the findings take, and never below 0. */
public record Score(List<Finding> findings) {
  public Score {
    findings = List.copyOf(findings);
  }

  public int points() {
    return Math.max(0, 100 - findings.stream().mapToInt(Finding::lost).sum());
  }
}
