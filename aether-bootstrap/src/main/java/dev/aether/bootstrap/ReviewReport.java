package dev.aether.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A review in a few lines: the scores, and what is more than a hint. */
final class ReviewReport {
  private static final int LISTED = 5;

  private ReviewReport() {}

  static void print(PrintWriter screen, JsonNode review) {
    List<String> scores = new ArrayList<>();
    for (Map.Entry<String, JsonNode> area : review.get("scores").properties()) {
      scores.add(area.getKey() + " " + area.getValue().asInt());
    }
    screen.printf("  Review     %s%n", String.join(", ", scores));
    List<String> serious = new ArrayList<>();
    for (JsonNode finding : review.get("findings")) {
      String severity = finding.get("severity").asText();
      if (!severity.equals("hint")) {
        serious.add(severity + ": " + finding.get("message").asText());
      }
    }
    serious.stream().limit(LISTED).forEach(line -> screen.printf("             %s%n", line));
    if (serious.size() > LISTED) {
      screen.printf("             and %d more%n", serious.size() - LISTED);
    }
  }
}
