package dev.aether.adapter.ai.improve;

import dev.aether.domain.generation.content.ContentContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves one exclamation mark, and no sentence in capitals. */
final class CalmMarks implements Rewrite {
  private static final Pattern MARKS = Pattern.compile("[!！]+");
  private static final Pattern SHOUTED =
      Pattern.compile("\\b\\p{Lu}{2,}(?:['’]\\p{Lu}+)?(?: \\p{Lu}{1,}(?:['’]\\p{Lu}+)?){2,}\\b");

  @Override
  public String apply(String text, ContentContext context) {
    StringBuilder calm = new StringBuilder();
    Matcher marks = MARKS.matcher(text);
    boolean first = true;
    while (marks.find()) {
      marks.appendReplacement(calm, first ? "!" : ".");
      first = false;
    }
    marks.appendTail(calm);
    return SHOUTED
        .matcher(calm)
        .replaceAll(found -> Matcher.quoteReplacement(spoken(found.group())));
  }

  private static String spoken(String shouted) {
    String low = shouted.toLowerCase(Locale.ROOT);
    return PlainWords.cased(shouted, low).replaceAll("\\bi\\b", "I");
  }
}
