package dev.aether.adapter.ai.builtin;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a sentence what is said to the builder and leaves what is said of the business. */
final class Instruction {
  private static final Pattern ASKING =
      Pattern.compile(
          "(?i)^(?:(?:hi|hello|hey|please|ok|okay|so|just|there)[ ,!.]+)*"
              + "(?:(?:can|could|would|will) you (?:please )?|i want you to |i(?:'d"
              + "| would) like you to |let's )?"
              + "(?:(?:i|we)(?:'d| would| really| just| also|'m|'re| am| are)* (?:like|want|wanna"
              + "|need|looking for|looking to|love|trying to|hoping to|thinking of)"
              + "(?: to (?:have|create|make|build|get|launch|start|set up|open|sell))?|looking for"
              + "|need|want|wanted"
              + "|help me (?:to )?(?:create|make|build|design)|(?:create|make|build|design|generate"
              + "|develop|set up|write|code|give|craft|produce|prepare|do|show)(?= (?:me|us|a|an|the"
              + "|my|our|some|one|for|it|this)\\b)(?: me| us)?(?: for (?:me|us))?"
              + "|this is|it is|it's|there is)\\b(?: me| us)?\\s*");
  private static final String ARTICLE = "(?:(?:a|an|the|some|my|our|one|this|new)\\s+)*";
  private static final String SITE =
      "(?:(?:one|single|multi)[- ]page )?(?:web ?sites?|web ?pages?|home ?pages?"
          + "|landing ?pages?|(?<!camp)sites?|pages?|online presence|web presence|online home)";
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i)^"
              + ARTICLE
              + "((?:(?!(?:that|which|who|for|to|with|where|of|in)\\b)[\\p{L}\\p{N}'&+-]+,? ){0,6}?)"
              + SITE
              + "\\b(?: design\\b)?[ ,]*");
  private static final Pattern FOR =
      Pattern.compile(
          "(?i)^(?:(?:and )?(?:for|about|of|on|promoting|showcasing|presenting|advertising"
              + "|featuring|dedicated to|to promote|to showcase|to advertise|to present"
              + "|representing) )(.*)$");
  private static final Pattern PORTFOLIO =
      Pattern.compile(
          "(?i)^"
              + ARTICLE
              + "(?:[\\p{L}-]+,? ){0,3}?(?:portfolio|online portfolio|homepage) (?:for|of) (?=(?:a|an"
              + "|my|our|the|me)\\b)");

  private Instruction() {}

  /**
   * What is left: after "a website for" the rest; where the business stands before the word ("a
   * bakery website in Lyon") that, with the rest behind it.
   */
  static String stripFrom(String sentence, Predicate<String> namesKind) {
    String asked =
        ASKING
            .matcher(sentence)
            .replaceFirst("")
            .replaceFirst("(?i)\\b(?:one|single)[- ]page(?:r)? ", "");
    Matcher page = PAGE.matcher(asked);
    if (!page.find()) {
      return PORTFOLIO.matcher(asked).replaceFirst("");
    }
    String before = page.group(1).strip();
    String after = asked.substring(page.end());
    Matcher purpose = FOR.matcher(after);
    String rest = purpose.matches() ? purpose.group(1) : after;
    boolean meant =
        namesKind.test(before) && !before.toLowerCase(java.util.Locale.ROOT).endsWith("portfolio");
    if (!meant || (purpose.matches() && namesKind.test(SubjectReader.headPart(rest)))) {
      return rest;
    }
    return before + (purpose.matches() ? " for " : " ") + rest;
  }

  static boolean isAsked(String sentence) {
    return ASKING.matcher(sentence).find() || PAGE.matcher(sentence).find();
  }
}
