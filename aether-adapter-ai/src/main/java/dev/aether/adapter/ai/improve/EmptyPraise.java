package dev.aether.adapter.ai.improve;

import dev.aether.domain.generation.content.ContentContext;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Leaves out praise that says nothing, where an adjective can go without harm. */
final class EmptyPraise implements Rewrite {
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(an?|the|our|your|its|their|with|of|and|for|offer|offers|provide|provides)"
              + " (?:truly |very |really )?(?:world-class|cutting-edge|best-in-class|state-of-the-art"
              + "|game-changing|revolutionary|unparalleled|next-level|industry-leading|innovative"
              + "|seamless),? (\\p{Alpha})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern KOREAN = Pattern.compile("(?:최고의|혁신적인|최첨단|차별화된|세계적인|유일무이한) ");

  @Override
  public String apply(String text, ContentContext context) {
    String plain = ENGLISH.matcher(text).replaceAll(EmptyPraise::without);
    return KOREAN.matcher(plain).replaceAll("");
  }

  private static String without(MatchResult found) {
    String before = found.group(1);
    boolean vowel = "aeiou".indexOf(Character.toLowerCase(found.group(2).charAt(0))) >= 0;
    if (before.equalsIgnoreCase("a") || before.equalsIgnoreCase("an")) {
      before = PlainWords.cased(before, vowel ? "an" : "a");
    }
    return before + " " + found.group(2);
  }
}
