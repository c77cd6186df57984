package dev.aether.adapter.ai.improve;

import dev.aether.domain.generation.content.ContentContext;
import dev.aether.domain.generation.content.prose.Prose;
import dev.aether.domain.generation.content.prose.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts long sentences where two were joined, so that each half is one of its own. */
final class ShortSentences implements Rewrite {
  private static final int LONG = 20;
  private static final int FEWEST = 5;

  private static final Pattern JOINT =
      Pattern.compile(
          "(?:, (and|but|so)|; ?(?:however, )?) ?(?=(?:we|you|our|your|it|they|this|that|there|he|she)"
              + " \\p{Alpha})",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String apply(String text, ContentContext context) {
    List<Sentence> sentences = Prose.of(text).sentences();
    StringBuilder parted = new StringBuilder(text);
    for (int i = sentences.size() - 1; i >= 0; i--) {
      Sentence sentence = sentences.get(i);
      if (sentence.length() > LONG) {
        int start = sentence.place().start();
        int end = sentence.place().end();
        parted.replace(start, end, parted(text.substring(start, end)));
      }
    }
    return parted.toString();
  }

  private static String parted(String sentence) {
    Matcher joint = JOINT.matcher(sentence);
    while (joint.find()) {
      String first = sentence.substring(0, joint.start());
      String second = sentence.substring(joint.end());
      if (words(first) >= FEWEST && words(second) >= FEWEST) {
        String link = joint.group(1) == null ? "" : joint.group(1).toLowerCase(Locale.ROOT);
        String begun = link.equals("but") || link.equals("so") ? link + " " + second : second;
        return first + ". " + PlainWords.cased("X", begun);
      }
    }
    return sentence;
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }
}
