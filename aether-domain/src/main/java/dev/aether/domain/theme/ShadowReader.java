package dev.aether.domain.theme;

import dev.aether.domain.shared.colour.TranslucentColour;
import java.util.ArrayList;
import java.util.List;

/** Reads shadows as CSS writes them, in one pass over at most 400 characters. */
final class ShadowReader {
  private static final int MAX_LENGTH = 400;
  private static final String INSET = "inset";

  private ShadowReader() {}

  static Shadow read(String text) {
    if (text.length() > MAX_LENGTH) {
      throw unreadable();
    }
    return new Shadow(split(text, ',').stream().map(ShadowReader::layer).toList());
  }

  private static ShadowLayer layer(String text) {
    List<String> words = new ArrayList<>(split(text, ' '));
    words.removeIf(String::isEmpty);
    boolean inset = takeInset(words);
    TranslucentColour colour = takeColour(words);
    if (words.size() < 2 || words.size() > 4) {
      throw unreadable();
    }
    return new ShadowLayer(
        length(words, 0), length(words, 1), length(words, 2), length(words, 3), colour, inset);
  }

  /** Blur and spread may be missing, and are zero then. */
  private static Dimension length(List<String> words, int index) {
    return index < words.size() ? Dimension.parse(words.get(index)) : Dimension.px(0);
  }

  private static boolean takeInset(List<String> words) {
    int last = words.size() - 1;
    boolean first = last >= 0 && words.get(0).equals(INSET);
    if (first || (last > 0 && words.get(last).equals(INSET))) {
      words.remove(first ? 0 : last);
      return true;
    }
    return false;
  }

  private static TranslucentColour takeColour(List<String> words) {
    if (words.isEmpty()) {
      throw unreadable();
    }
    boolean first = isColour(words.get(0));
    String word = first ? words.remove(0) : words.remove(words.size() - 1);
    if (!isColour(word)) {
      throw Dimension.refused("A shadow names its colour, such as rgb(0 0 0/0.1).");
    }
    return TranslucentColour.parse(word);
  }

  private static boolean isColour(String word) {
    return word.startsWith("#") || word.endsWith(")");
  }

  /** The parts between separators that stand outside of parentheses. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && c == separator) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static RuntimeException unreadable() {
    return Dimension.refused("A shadow is written like 0 1px 3px rgb(0 0 0/0.1).");
  }
}
