package dev.aether.adapter.ai.builtin;

import java.util.List;

/**
 * One kind of business as a kinds file lists it.
 *
 * @param noun what to call it where the prompt does not
 * @param names words that name such a business
 * @param hints words that only make it likely
 */
record Kind(String noun, String family, String entity, List<String> names, List<String> hints) {

  static final Kind UNKNOWN = new Kind("", "general", "Organization", List.of(), List.of());

  static List<Kind> all(String resource) {
    return Lines.of(resource).stream().map(Kind::ofLine).toList();
  }

  private static Kind ofLine(String line) {
    String[] cells = line.split("\\s*\\|\\s*", -1);
    return new Kind(cells[0], cells[1], cells[2], words(cells[3]), words(cells[4]));
  }

  private static List<String> words(String cell) {
    return List.of(cell.split(",\\s*", -1)).stream().filter(word -> !word.isBlank()).toList();
  }

  boolean isKnown() {
    return !names.isEmpty();
  }
}
