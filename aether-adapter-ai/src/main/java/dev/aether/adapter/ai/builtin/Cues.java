package dev.aether.adapter.ai.builtin;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells which word begins a clause. */
final class Cues {
  private static final Set<String> JOINING = Lines.set("words-en.txt", "joining-participle");
  private static final Set<String> SETTINGS =
      Set.of("in", "at", "inside", "on", "above", "behind", "near", "off", "among", "under");
  private static final Set<String> STATES =
      Set.of("open", "run", "owned", "founded", "led", "inspired", "focused", "dedicated");

  /** What the people have for whom it is: "for tenants in trouble with their landlord". */
  private static final Pattern THEIRS = Pattern.compile("(?i)^(?:their|his|her)\\b");

  private final Verbs verbs;
  private final PlaceFinder places;

  Cues(Verbs verbs, PlaceFinder places) {
    this.verbs = verbs;
    this.places = places;
  }

  /**
   * The cue that a word gives, {@link Cue#NONE} where it gives none.
   *
   * @param after what follows the word
   * @param rest the word and what follows it
   * @param current the clause that the word stands in
   * @param fresh whether a comma stands before it
   */
  Cue of(String word, String after, String rest, Cue current, boolean fresh) {
    boolean free = current.isOpen();
    boolean opens = fresh || (free && !current.isBound());
    boolean relative = word.equals("that") || word.equals("which") || word.equals("who");
    boolean singular = verbs.knownThird(after.split("[ ,]", 2)[0]).isPresent();
    if (relative && (opens || (free && singular))) {
      return Cue.DEED;
    }
    if (word.equals("where") && !after.isEmpty()) {
      return Cue.INVITATION;
    }
    boolean theirs = current.isBound() && !fresh && THEIRS.matcher(after).find();
    if ((word.equals("with") || word.equals("featuring") || word.equals("including"))
        && (free || fresh)
        && !theirs) {
      return Cue.WITH;
    }
    if (word.equals("for") && opens) {
      return Cue.FOR;
    }
    if (word.equals("to")
        && free
        && current != Cue.ABOUT
        && verbs.isBase(after.split("[ ,]", 2)[0])) {
      return Cue.PURPOSE;
    }
    if (word.equals("about") && (current == Cue.NONE || current == Cue.FOR)) {
      return Cue.ABOUT;
    }
    if (free && (word.equals("based") || word.equals("located") || places.beginsWithPlace(rest))) {
      return Cue.PLACE;
    }
    if (free && !fresh && !current.isBound() && SETTINGS.contains(word)) {
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
    if (opens && current != Cue.ABOUT && STATES.contains(word) && !after.isEmpty()) {
      return Cue.STATE;
    }
    boolean participle = verbs.baseOfParticiple(word).isPresent() && !after.isEmpty();
    return participle
            && opens
            && (JOINING.contains(word)
                || !rest.matches("(?i)\\S+ (?:and|,|classes|lessons|services|courses|workshops).*"))
        ? Cue.PARTICIPLE
        : Cue.NONE;
  }
}
