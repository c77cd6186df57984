package dev.aether.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/** What the composer chose, a line each: the component, how sure it was, and why. */
final class ChoiceReport {
  private ChoiceReport() {}

  static void print(PrintWriter screen, JsonNode selections) {
    String label = "Chosen";
    for (JsonNode choice : selections) {
      screen.printf(
          "  %-10s %-9s %3d %%  %s%n",
          label,
          choice.get("component").asText(),
          Math.round(100 * choice.get("confidence").asDouble()),
          choice.get("reason").asText());
      label = "";
    }
  }
}
