package dev.aether.domain.site.transliteration;

import java.util.List;

/** Japanese hiragana and katakana after Hepburn; long vowels are not marked. */
final class Kana {
  private static final int FIRST = 0x3041;
  private static final int LAST = 0x3096;
  private static final int KATAKANA = 0x60;
  private static final char LONG = 'ー';
  private static final char SMALL_TSU = 'っ';

  /** From ぁ to ゖ, in the order of Unicode. */
  private static final List<String> SPELLINGS =
      List.of(
          ("a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo"
                  + " ta da chi ji tsu tsu zu te de to do na ni nu ne no"
                  + " ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo"
                  + " ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke")
              .split(" ", -1));

  private Kana() {}

  /** The text with its kana romanized; what is not kana stays as it is. */
  static String romanize(String text) {
    StringBuilder latin = new StringBuilder();
    boolean doubled = false;
    for (int i = 0; i < text.length(); i++) {
      char c = hiragana(text.charAt(i));
      if (c == SMALL_TSU) {
        doubled = true;
      } else if (c < FIRST || c > LAST) {
        latin.append(c == LONG ? "" : Character.toString(c));
        doubled = false;
      } else {
        add(latin, c, doubled);
        doubled = false;
      }
    }
    return latin.toString();
  }

  private static void add(StringBuilder latin, char c, boolean doubled) {
    String spelling = SPELLINGS.get(c - FIRST);
    boolean small = "ぁぃぅぇぉゃゅょ".indexOf(c) >= 0;
    int end = latin.length() - 1;
    if (small && end > 0 && "iueo".indexOf(latin.charAt(end)) >= 0) {
      latin.setLength(end);
      latin.append(isPalatal(latin) ? spelling.replace("y", "") : spelling);
      return;
    }
    if (doubled) {
      latin.append(spelling.startsWith("ch") ? 't' : spelling.charAt(0));
    }
    latin.append(spelling);
  }

  /** Whether it ends in sh, ch or j, which need no y before a vowel. */
  private static boolean isPalatal(StringBuilder latin) {
    int last = latin.length() - 1;
    return latin.charAt(last) == 'j'
        || (last > 0 && latin.charAt(last) == 'h' && "sc".indexOf(latin.charAt(last - 1)) >= 0);
  }

  private static char hiragana(char c) {
    return c >= FIRST + KATAKANA && c <= LAST + KATAKANA ? (char) (c - KATAKANA) : c;
  }
}
