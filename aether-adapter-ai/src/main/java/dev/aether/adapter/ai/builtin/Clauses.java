package dev.aether.adapter.ai.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what follows a noun phrase into clauses, each with the word that began it. */
final class Clauses {

  record Clause(Cue cue, String text) {}

  private static final Pattern WORD = Pattern.compile("^(\\S+?)(,?)(?:\\s+|$)");
  private static final Pattern LINK = Pattern.compile("(?i)^(?:and|but|&|or|also|plus)\\s+");

  private final Cues cues;

  Clauses(Cues cues) {
    this.cues = cues;
  }

  /** The clauses after a noun phrase; what follows it without comma or cue says nothing usable. */
  List<Clause> afterSubject(String text) {
    List<Clause> clauses = of(text);
    boolean loose = !text.startsWith(",") && !clauses.isEmpty() && clauses.get(0).cue() == Cue.NONE;
    return loose ? clauses.subList(1, clauses.size()) : clauses;
  }

  List<Clause> of(String text) {
    List<Clause> clauses = new ArrayList<>();
    Cue current = Cue.NONE;
    StringBuilder words = new StringBuilder();
    String rest = LINK.matcher(text.replaceAll("^[\\s,]+", "")).replaceFirst("");
    boolean fresh = text.startsWith(",");
    while (!rest.isEmpty()) {
      Matcher next = WORD.matcher(rest);
      if (!next.find()) {
        break;
      }
      String word = next.group(1).toLowerCase(Locale.ROOT);
      String after = rest.substring(next.end());
      Cue cue = cues.of(word, after, rest, current, fresh);
      boolean splits = cue != current || cue == Cue.DEED;
      if (cue != Cue.NONE && splits) {
        add(clauses, current, words);
        current = cue;
        words = new StringBuilder(cue.keepsItsWord() ? next.group(1) : "");
      } else if (fresh && current.endsAtComma() && words.length() > 0) {
        add(clauses, current, words);
        current = Cue.NONE;
        words = new StringBuilder(next.group(1));
      } else {
        words.append(words.length() == 0 ? "" : " ").append(next.group(1));
      }
      fresh = !next.group(2).isEmpty();
      if (fresh && (current == Cue.NONE || !current.isOpen())) {
        words.append(',');
      }
      String linked = LINK.matcher(after).replaceFirst("");
      boolean skips = !linked.equals(after) && startsClause(linked, current);
      rest = skips ? linked : after;
      fresh = fresh || skips;
    }
    add(clauses, current, words);
    return clauses;
  }

  private boolean startsClause(String text, Cue current) {
    String word = text.split("[ ,]", 2)[0].toLowerCase(Locale.ROOT);
    String after = text.substring(Math.min(text.length(), word.length() + 1));
    return cues.of(word, after, text, current, true) != Cue.NONE;
  }

  private static void add(List<Clause> clauses, Cue cue, StringBuilder words) {
    String text =
        words
            .toString()
            .replaceAll("^[\\s,]+|[\\s,]+$", "")
            .replaceAll("(?i)\\s+(?:and|but|or|&)$", "");
    if (!text.isEmpty()) {
      clauses.add(new Clause(cue, text));
    }
  }
}
