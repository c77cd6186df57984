package dev.aether.adapter.ai.part;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a description says word for word: quotations, addresses and the manner that is wished. */
record Described(String text) {
  private static final Pattern QUOTED =
      Pattern.compile("[\"“„「『](.{1,200}?)[\"”“」』]|(?<![a-zA-Z])['‘](.{1,200}?)['’](?![a-zA-Z])");
  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)\\b(?:saying|that says|reading|that reads|labell?ed|called|captioned)[: ]+"
              + "([^\"“'‘].{0,118})$");
  private static final Pattern ADDRESS =
      Pattern.compile("https://[^\\s\"'<>”’]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  /** What stands in quotation marks, or behind "saying" at the end. */
  List<String> quoted() {
    List<String> found =
        QUOTED.matcher(text).results().map(Described::inner).filter(s -> !s.isBlank()).toList();
    return found.isEmpty()
        ? SAYING
            .matcher(text)
            .results()
            .map(m -> m.group(1).strip().replaceAll("[.!]$", ""))
            .toList()
        : found;
  }

  private static String inner(MatchResult match) {
    return (match.group(1) == null ? match.group(2) : match.group(1)).strip();
  }

  /** The first quotation that fits into so many characters. */
  Optional<String> words(int most) {
    return quoted().stream().findFirst().filter(words -> words.length() <= most);
  }

  /** An address that is named, as what a link leads to. */
  Optional<String> href() {
    return ADDRESS
        .matcher(text)
        .results()
        .map(m -> m.group().replaceAll("[.,;:!?]+$", ""))
        .map(found -> found.startsWith("https:") ? found : "mailto:" + found)
        .findFirst();
  }

  boolean says(String pattern) {
    return Pattern.compile(
            "(?<![\\p{L}])(?:" + pattern + ")(?![a-zA-Z])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }
}
