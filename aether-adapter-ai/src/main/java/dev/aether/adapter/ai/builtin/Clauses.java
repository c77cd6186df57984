package dev.aether.adapter.ai.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what follows a noun phrase into clauses, each with the word that began it. */
final class Clauses {
  enum Cue {
    NONE,
    DEED,
    PARTICIPLE,
    INVITATION,
    WITH,
    FOR,
    PURPOSE,
    ABOUT,
    PLACE,
    STATE,
    SELF,
    VERB,
    SETTING
  }

  record Clause(Cue cue, String text) {}

  private static final Set<Cue> OPEN = Set.of(Cue.NONE, Cue.PLACE, Cue.FOR, Cue.ABOUT, Cue.SETTING);
  private static final Set<Cue> KEEPING =
      Set.of(Cue.PARTICIPLE, Cue.STATE, Cue.PLACE, Cue.SELF, Cue.VERB, Cue.SETTING);
  private static final Set<String> SETTINGS =
      Set.of("in", "at", "inside", "on", "above", "behind", "near");
  private static final Pattern LINK = Pattern.compile("(?i)^(?:and|but|&|or|also|plus)\\s+");

  private final Verbs verbs;
  private final PlaceFinder places;

  Clauses(Verbs verbs, PlaceFinder places) {
    this.verbs = verbs;
    this.places = places;
  }

  List<Clause> of(String text) {
    List<Clause> clauses = new ArrayList<>();
    Cue current = Cue.NONE;
    StringBuilder words = new StringBuilder();
    String rest = LINK.matcher(text.replaceAll("^[\\s,]+", "")).replaceFirst("");
    boolean fresh = text.startsWith(",");
    while (!rest.isEmpty()) {
      Matcher next = Pattern.compile("^(\\S+?)(,?)(?:\\s+|$)").matcher(rest);
      if (!next.find()) {
        break;
      }
      String word = next.group(1).toLowerCase(Locale.ROOT);
      String after = rest.substring(next.end());
      Cue cue = cue(word, after, rest, current, fresh);
      boolean splits = cue != current || cue == Cue.DEED;
      if (cue != Cue.NONE && splits) {
        add(clauses, current, words);
        current = cue;
        boolean keeps = KEEPING.contains(cue);
        words = new StringBuilder(keeps ? next.group(1) : "");
      } else if (fresh && OPEN.contains(current) && words.length() > 0) {
        add(clauses, current, words);
        current = Cue.NONE;
        words = new StringBuilder(next.group(1));
      } else {
        words.append(words.length() == 0 ? "" : " ").append(next.group(1));
      }
      fresh = !next.group(2).isEmpty();
      if (fresh && current != Cue.NONE && !OPEN.contains(current)) {
        words.append(',');
      } else if (fresh && current == Cue.NONE) {
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
    return cue(word, after, text, current, true) != Cue.NONE;
  }

  private Cue cue(String word, String after, String rest, Cue current, boolean fresh) {
    boolean free = OPEN.contains(current);
    boolean opens = free || fresh;
    if ((word.equals("that") || word.equals("which") || word.equals("who")) && opens) {
      return Cue.DEED;
    }
    if (word.equals("where") && !after.isEmpty()) {
      return Cue.INVITATION;
    }
    if ((word.equals("with") || word.equals("featuring") || word.equals("including")) && opens) {
      return Cue.WITH;
    }
    if (word.equals("for") && free && !fresh) {
      return Cue.FOR;
    }
    if (word.equals("for") && opens) {
      return Cue.FOR;
    }
    if (word.equals("to") && free && verbs.isBase(after.split("[ ,]", 2)[0])) {
      return Cue.PURPOSE;
    }
    if ((word.equals("about") || word.equals("on"))
        && (current == Cue.NONE || current == Cue.FOR)
        && !places.beginsWithPlace(rest)) {
      return Cue.ABOUT;
    }
    if (free && (word.equals("based") || word.equals("located") || places.beginsWithPlace(rest))) {
      return Cue.PLACE;
    }
    if (free && !fresh && current != Cue.ABOUT && SETTINGS.contains(word)) {
      return Cue.SETTING;
    }
    if (fresh && (word.equals("we") || word.equals("i")) && !after.isEmpty()) {
      return Cue.SELF;
    }
    if (fresh && Set.of("she", "he", "they", "it").contains(word) && !after.isEmpty()) {
      return Cue.DEED;
    }
    if (fresh && free && verbs.baseOfThird(word, false).isPresent() && !after.isEmpty()) {
      return Cue.VERB;
    }
    if (opens
        && current != Cue.ABOUT
        && Set.of("open", "run", "owned", "founded", "led", "inspired", "focused", "dedicated")
            .contains(word)
        && !after.isEmpty()) {
      return Cue.STATE;
    }
    boolean participle = verbs.baseOfParticiple(word).isPresent() && !after.isEmpty();
    return participle
            && opens
            && !rest.matches("(?i)\\S+ (?:and|,|classes|lessons|services|courses|workshops).*")
        ? Cue.PARTICIPLE
        : Cue.NONE;
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
