package dev.aether.adapter.ai.builtin;

/** A title with its text, or a question with its answer. */
record Pair(String title, String text) {

  static Pair ofLine(String line) {
    int bar = line.indexOf('|');
    return new Pair(
        English.capital(line.substring(0, bar).strip()),
        English.capital(line.substring(bar + 1).strip()));
  }
}
