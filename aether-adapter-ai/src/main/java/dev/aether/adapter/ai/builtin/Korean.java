package dev.aether.adapter.ai.builtin;

import java.util.Map;

/** Korean particles, whose form follows the sound before them. */
final class Korean {
  private static final Map<String, String> AFTER_VOWEL =
      Map.of("은", "는", "이", "가", "을", "를", "과", "와", "으로", "로", "이에요", "예요", "이라는", "라는");
  private static final String DIGITS_WITH_FINAL = "013678";

  private Korean() {}

  /** The particle {@code afterFinal} (은, 이, 을, 과 …) in the form that {@code word} asks for. */
  static String particle(String word, String afterFinal) {
    int last = finalOf(word.codePointBefore(word.length()));
    boolean vowel = last == 0 || (afterFinal.equals("으로") && last == 8);
    return vowel ? AFTER_VOWEL.getOrDefault(afterFinal, afterFinal) : afterFinal;
  }

  /** The index of a syllable's final consonant, 0 where it ends in a vowel; 8 is ㄹ. */
  private static int finalOf(int c) {
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return (c - 0xAC00) % 28;
    }
    return "LlMmNnRr".indexOf(c) >= 0 || DIGITS_WITH_FINAL.indexOf(c) >= 0 ? 1 : 0;
  }
}
