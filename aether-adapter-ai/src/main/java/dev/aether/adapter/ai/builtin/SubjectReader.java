package dev.aether.adapter.ai.builtin;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the noun phrase at the beginning of a sentence, up to what tells more about it. */
final class SubjectReader {
  private static final Pattern OWNING =
      Pattern.compile(
          "(?i)^(?:so )?(?:my (?:wife|husband|friend|partner|sister|brother|family|friends|mom"
              + "|mum|dad|boyfriend|girlfriend) and i|(?:my|our) family|we|i)"
              + "(?:'m|'re|'ve| am| are| have| just| recently| currently| also| both| together)*"
              + "(?: (?:run|runs|owns|running|own|owning|have|operate|operating|manage|managing|opened|open"
              + "|opening|started|start|starting|launch|launched|launching|founded|work as|got"
              + "|been running|about to open|planning to open|going to open))?"
              + " (?=(?:a|an|my|our|the|this|small|two|three)\\b)");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)^(?:(?:a|an|the|my|our|this|some|new|your|me|us)(?:,|\\b)(?!')\\s*|(?:mom|mum"
              + "|mother|dad|father|wife|husband|friend|brother|sister|parents|grandma|grandmother"
              + "|uncle|aunt|family|daughter|son|kids|boyfriend|girlfriend|neighbor|neighbour)(?:'s"
              + "|s'|') )+");
  private static final Verbs VERBS = new Verbs();
  private static final Pattern OWNED = Pattern.compile("(?i)^(?:my|our|the) ");
  private static final Set<String> STOPS = Lines.set("words-en.txt", "ends-subject");
  private static final Set<String> JOINING = Lines.set("words-en.txt", "joining-participle");

  private static final Set<String> LEADING =
      Set.of("open", "made", "run", "inside", "over", "under");

  private SubjectReader() {}

  /** The sentence without "I run a", "my" and the like. */
  static String withoutOwner(String sentence) {
    Matcher owning = OWNING.matcher(sentence);
    String rest = owning.find() ? sentence.substring(owning.end()) : sentence;
    return ARTICLE.matcher(rest).replaceFirst("");
  }

  static boolean tellsOwner(String sentence) {
    return OWNING.matcher(sentence).find();
  }

  /** The part of a sentence, from its beginning, that the noun phrase takes. */
  static String headPart(String sentence) {
    String text = withoutOwner(sentence);
    boolean owned = OWNED.matcher(sentence).find();
    String[] words = text.split(" ", -1);
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      String bare = words[i].replaceAll("[,.;!?:]+$", "");
      String low = bare.toLowerCase(Locale.ROOT);
      boolean mine = low.equals("my") && i > 0 && words[i - 1].equals("of");
      boolean more = i + 1 < words.length;
      boolean verb = owned && i > 0 && more && VERBS.knownThird(low).isPresent();
      if (verb
          || (STOPS.contains(low) && !mine && (i > 0 || !LEADING.contains(low)))
          || (i > 0 && more && JOINING.contains(low))) {
        break;
      }
      phrase.append(i == 0 ? "" : " ").append(words[i]);
      boolean ended = words[i].length() > bare.length();
      if (ended && !(words[i].endsWith(",") && more && Adjectives.all(phrase.toString()))) {
        break;
      }
    }
    return phrase
        .toString()
        .replaceAll("[,.;!?:]+$", "")
        .replaceAll("(?i)(?:^| )(?:and|&|or)$", "");
  }
}
