package dev.aether.adapter.ai.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns "bakes sourdough overnight and sells it" into what follows "we": the bases of its verbs.
 */
final class VerbPhrase {
  private static final List<String> ADVERBS =
      List.of("also", "only", "still", "just", "really", "lovingly", "always", "never", "even");

  private static final Pattern OWN = Pattern.compile("(?i)\\b(?:my|its|his|her)\\b");
  private static final Pattern THEIR = Pattern.compile("(?i)\\btheir\\b");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(?:people|children|kids|women|men|teams|\\p{L}{3,}s)\\b.*\\btheir\\b");

  private final Verbs verbs;

  VerbPhrase(Verbs verbs) {
    this.verbs = verbs;
  }

  /** From a relative clause or a sentence after its subject; empty where no verb leads it. */
  Optional<String> ofThird(String clause) {
    String[] words = clause.strip().split(" ", -1);
    List<String> out = new ArrayList<>();
    boolean expected = true;
    boolean led = false;
    for (int i = 0; i < words.length; i++) {
      String bare = words[i].replaceAll("[,.;!?]+$", "");
      String low = bare.toLowerCase(Locale.ROOT);
      boolean link =
          low.equals("and") || low.equals("or") || low.equals("but") || low.equals("then");
      boolean adverb = ADVERBS.contains(low) || (low.endsWith("ly") && low.length() > 4);
      boolean hasObject =
          i + 1 < words.length && words[i].equals(bare) && !words[i + 1].matches("and|or|&");
      Optional<String> base =
          expected && !link && !adverb && (!led || hasObject)
              ? (led && continues(words, i) ? verbs.knownThird(low) : verbs.baseOfThird(low, !led))
              : Optional.empty();
      out.add(base.orElse(bare) + words[i].substring(bare.length()));
      if (!led && !adverb && base.isEmpty()) {
        return Optional.empty();
      }
      led = led || base.isPresent();
      expected = link || !words[i].equals(bare) || (adverb && expected);
    }
    return led ? Optional.of(ours(String.join(" ", out))) : Optional.empty();
  }

  /** Whether a word is a verb of the third person, where one may stand or only where one must. */
  boolean leads(String word, boolean expected) {
    String low = word.toLowerCase(Locale.ROOT);
    return (expected ? verbs.knownThird(low) : verbs.baseOfThird(low, false)).isPresent();
  }

  /**
   * Whether a word after "and" is used as a verb, because a thing follows it and no preposition.
   */
  private static boolean continues(String[] words, int i) {
    return words[i].endsWith("s")
        && words[i - 1].equals("and")
        && !words[i + 1].matches(
            "(?i)(?:for|in|of|to|with|from|at|on|by|that|every|near|around|overnight|online"
                + "|daily).*");
  }

  /** From "specialising in contracts". */
  Optional<String> ofParticiple(String clause) {
    String[] words = clause.split(" ", 2);
    Optional<String> base = verbs.baseOfParticiple(words[0].toLowerCase(Locale.ROOT));
    return base.map(b -> ours(b + (words.length > 1 ? " " + bases(words[1]) : "")));
  }

  /** From "bake bread", said of oneself. */
  Optional<String> ofBase(String clause) {
    String[] words = clause.split(" ", 2);
    String first = words[0].toLowerCase(Locale.ROOT);
    boolean verb = verbs.isBase(first) || ADVERBS.contains(first) || first.endsWith("ly");
    return verb && words.length > 1 ? Optional.of(ours(first + " " + words[1])) : Optional.empty();
  }

  /** Participles after "and" follow the first: "baking bread and selling cakes". */
  private String bases(String text) {
    StringBuilder out = new StringBuilder();
    boolean expected = false;
    for (String word : text.split(" ", -1)) {
      Optional<String> base = expected ? verbs.baseOfParticiple(word) : Optional.empty();
      out.append(out.length() == 0 ? "" : " ").append(base.orElse(word));
      expected = word.equals("and") || word.endsWith(",");
    }
    return out.toString();
  }

  /**
   * Its possessives as "our"; "their" stays where it belongs to others: "help people sell their".
   */
  static String ours(String text) {
    String own = OWN.matcher(text).replaceAll("our");
    return (OTHERS.matcher(own).find() ? own : THEIR.matcher(own).replaceAll("our"))
        .replaceAll("\\bour our\\b", "our")
        .replaceAll("[\\s,;]+$", "");
  }
}
