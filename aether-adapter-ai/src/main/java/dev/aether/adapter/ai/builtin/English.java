package dev.aether.adapter.ai.builtin;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The little English grammar that patterns need. */
final class English {
  private static final Pattern VOWEL_SOUND =
      Pattern.compile(
          "(?i)(?:[aeio]|u(?!ni(?!n)|se|sa|k\\b|s\\b|ti)|hour|hono|honest|heir|"
              + "(?-i:[FHLMNRSX][A-Z]+\\b|MBA|[FHLMNRSX]\\b)).*");
  private static final Pattern CONSONANT_SOUND = Pattern.compile("(?i)(?:one|once|eu|ewe).*");
  private static final Set<String> UNCOUNTABLE = Lines.set("words-en.txt", "uncountable");
  private static final Set<String> NAMES = Lines.set("places-en.txt", "not-place");
  private static final Set<String> PERSONS = Lines.set("words-en.txt", "person");
  private static final Set<String> NO_PERSONS = Lines.set("words-en.txt", "no-person");
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "and", "or", "of", "in", "on", "at", "for", "to", "by", "with");
  private static final Set<String> PLURAL = Lines.set("words-en.txt", "plural");

  private English() {}

  /** The phrase with its article; a plural or a name takes none. */
  static String withArticle(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (isPlural(phrase) || UNCOUNTABLE.contains(last)) {
      return phrase;
    }
    boolean vowel =
        VOWEL_SOUND.matcher(phrase).matches() && !CONSONANT_SOUND.matcher(phrase).matches();
    return (vowel ? "an " : "a ") + phrase;
  }

  static boolean isPlural(String phrase) {
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return PLURAL.contains(last)
        || (last.endsWith("s")
            && last.length() > 3
            && !last.matches(".*(?:ss|us|is|saas|cms|os|ics)"));
  }

  static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** Without the capital that only a sentence's beginning gave it. */
  static String uncapital(String text) {
    String first = text.split(" ", 2)[0];
    boolean plain = first.matches("\\p{Lu}[\\p{Ll}-]+") && !NAMES.contains(first);
    return plain ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  static boolean isPerson(String phrase) {
    String last =
        phrase.replaceAll(" about .*", "").replaceAll("^.* ", "").toLowerCase(Locale.ROOT);
    boolean listed = PERSONS.contains(last);
    return listed
        || (last.matches("\\p{L}+(?:ist|ician|tician|grapher|igner|itect|yer|inter|icter|or|er)")
            && !NO_PERSONS.contains(last));
  }

  static String sentence(String text) {
    String trimmed = text.strip().replaceAll("[,;:\\s]+$", "");
    return trimmed.isEmpty() || trimmed.matches("(?s).*[.!?]")
        ? capital(trimmed)
        : capital(trimmed) + ".";
  }

  static String list(List<String> items) {
    int last = items.size() - 1;
    return last <= 0
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** As a title: every word but the small ones with a capital. */
  static String title(String phrase) {
    StringBuilder out = new StringBuilder();
    for (String word : phrase.split(" ", -1)) {
      boolean small = out.length() > 0 && SMALL.contains(word);
      out.append(out.length() == 0 ? "" : " ").append(small ? word : capital(word));
    }
    return out.toString();
  }
}
