package dev.aether.adapter.ai.builtin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name that an English prompt gives, and takes the phrase that gave it out of it. */
final class NameFinder {
  private static final String CALLED =
      "\\b(?i:(?:(?:which|that|who) )?(?:is |are |it's |it is )?(?:called|named|titled|entitled)"
          + "|(?:the|its|our|my|your|company|brand|business|shop|store|site) name(?: is|'s"
          + "| will be|,)"
          + "|by the name of|under the name|goes by),? ";
  private static final String WORD = "(?!I\\b|We\\b|My\\b)[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}'&.-]*";
  private static final String RUN =
      WORD
          + "(?:(?: (?:of|and|the|&|de|la|le|du|del|di|n'|for|to|with|in the|on the|at the))? "
          + WORD
          + ")*";
  private static final Pattern QUOTED = Pattern.compile("(?:" + CALLED + ")?\"([^\"]{2,120})\"");
  private static final Pattern SINGLE = Pattern.compile(CALLED + "'([^\"]{2,60}?)'(?!\\p{L})");
  private static final Pattern CAPITAL = Pattern.compile(CALLED + "(" + RUN + ")");
  private static final Pattern SMALL =
      Pattern.compile(
          CALLED
              + "((?!(?:in|a|that|which|who|with|where)\\b)[\\p{L}\\p{N}'&-]+"
              + "(?: (?!(?:in|at|near|that|which|who|where|with|for|from|we|it|i|offering|selling"
              + "|serving|based)\\b)"
              + "[\\p{L}\\p{N}'&-]+){0,3})");
  private static final Pattern FIRST =
      Pattern.compile(
          "^(?!(?i:i|we|it|this|that|my|our|the site|there|he|she|they|website|make|create"
              + "|build|please|i'm)\\b)"
              + "("
              + RUN
              + ")(?: is|, is|,)(?: an?| the| our| my)(?= )");
  private static final Pattern APPOSED =
      Pattern.compile("\\b(?:for|of|about) (" + RUN + "), (?:an?|the|our|my)(?= )");
  private static final List<Pattern> GIVEN =
      List.of(QUOTED, SINGLE, CAPITAL, SMALL, FIRST, APPOSED);

  private NameFinder() {}

  record Found(Optional<String> name, String rest) {}

  static Found find(String text) {
    for (Pattern pattern : GIVEN) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find() && matcher.group(1).matches(".*\\p{L}.*")) {
        boolean article = pattern == FIRST || pattern == APPOSED;
        return found(text, matcher, article, pattern == SMALL);
      }
    }
    return new Found(Optional.empty(), text);
  }

  private static Found found(String text, Matcher matcher, boolean first, boolean small) {
    String name = matcher.group(1).replaceAll("[.,;:!]+$", "").strip();
    String before = text.substring(0, matcher.start()).stripTrailing();
    String after = text.substring(matcher.end()).stripLeading();
    boolean joined = first || before.isEmpty() || after.isEmpty() || after.matches("^[.,;!?].*");
    String rest = before + (joined ? "" : " ") + (first ? opening(matcher) : "") + after;
    boolean lower = name.equals(name.toLowerCase(java.util.Locale.ROOT));
    return new Found(
        Optional.of(small || lower ? English.title(name) : name),
        rest.replaceAll("^[\\s,.;]+", "")
            .replaceAll("^(?:my |and )(?=and |i'm |i )", "")
            .replaceFirst("(?i)^and ", "")
            .replaceAll("\\s+", " "));
  }

  /** The article that stood behind the name, after the word before it. */
  private static String opening(Matcher matcher) {
    return matcher.start() == 0 ? "a " : " " + matcher.group().split(" ", 2)[0] + " a ";
  }
}
