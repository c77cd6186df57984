package dev.aether.adapter.ai.builtin;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand in a pattern's slots. A pattern that wants something that the prompt did not say
 * is not usable, so nothing is ever made up to complete a sentence.
 */
record Slots(Map<String, String> values) {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}:]+)(?::([^{}]+))?\\}");

  Slots {
    values = Map.copyOf(values);
  }

  /** The pattern filled; empty where a slot has no value. A Korean particle may follow a colon. */
  Optional<String> fill(String pattern) {
    StringBuilder out = new StringBuilder();
    Matcher slot = SLOT.matcher(pattern);
    while (slot.find()) {
      String value = values.getOrDefault(slot.group(1), "");
      if (value.isBlank()) {
        return Optional.empty();
      }
      String ending = slot.group(2) == null ? "" : Korean.particle(value, slot.group(2));
      slot.appendReplacement(out, Matcher.quoteReplacement(value + ending));
    }
    slot.appendTail(out);
    return Optional.of(out.toString().replaceAll("\\s+", " ").strip());
  }
}
