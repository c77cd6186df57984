package dev.aether.adapter.ai.builtin;

import java.util.List;

/** Shortens texts without breaking a word or a character. */
final class Cut {
  private Cut() {}

  /** As many whole sentences as fit; one that is too long by itself is cut at a word. */
  static String atSentence(List<String> sentences, int max) {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) {
      int length = text.codePointCount(0, text.length());
      if (length + 1 + sentence.codePointCount(0, sentence.length()) <= max) {
        text.append(length == 0 ? "" : " ").append(sentence);
      }
    }
    return text.length() == 0 ? atWord(String.join(" ", sentences), max) : text.toString();
  }

  /** At most {@code max} code points, with an ellipsis where something was left away. */
  static String atWord(String text, int max) {
    if (text.codePointCount(0, text.length()) <= max) {
      return text;
    }
    String cut = text.substring(0, text.offsetByCodePoints(0, max - 1));
    int space = cut.lastIndexOf(' ');
    String whole = space > max / 2 ? cut.substring(0, space) : cut;
    return whole.replaceAll("[\\s,.;:!?–-]+$", "") + "…";
  }
}
