package dev.aether.domain.site.transliteration;

import java.util.List;

/**
 * Korean syllables by the Revised Romanization of 2000.
 *
 * <p>Of the sound changes between syllables it knows those that follow from the letters alone: the
 * final that moves to a vowel, nasals, doubled l, palatals, and ㅎ with the consonant behind it. The
 * inserted ㄴ, which needs a dictionary, is left out, and so are hyphens.
 */
final class Hangul {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final int MEDIALS = 21;
  private static final int FINALS = 28;

  private static final List<String> INITIAL =
      letters("g kk n d tt r m b pp s ss - j jj ch k t p h");
  private static final List<String> MEDIAL =
      letters("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i");

  /** How a final sounds at the end of a word and before most consonants. */
  private static final List<String> CLOSED =
      letters("- k k k n n n t l k m l l l p l m p p t t ng t t k t p t");

  /** How a final sounds when a vowel follows. */
  private static final List<String> LIAISON =
      letters("- g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -");

  private static final int G = 0;
  private static final int N = 2;
  private static final int D = 3;
  private static final int R = 5;
  private static final int M = 6;
  private static final int S = 9;
  private static final int SILENT = 11;
  private static final int J = 12;
  private static final int VOWEL_I = 20;

  private Hangul() {}

  /** The text with its syllables romanized; what is not Korean stays as it is. */
  static String romanize(String text) {
    StringBuilder latin = new StringBuilder();
    int coda = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST || c > LAST) {
        latin.append(CLOSED.get(coda)).append(c);
        coda = 0;
        continue;
      }
      int medial = (c - FIRST) / FINALS % MEDIALS;
      latin.append(joint(coda, (c - FIRST) / FINALS / MEDIALS, medial)).append(MEDIAL.get(medial));
      coda = (c - FIRST) % FINALS;
    }
    return latin.append(CLOSED.get(coda)).toString();
  }

  /** What is heard between two vowels: the coda of one syllable and the onset of the next. */
  private static String joint(int coda, int onset, int medial) {
    String closed = CLOSED.get(coda);
    return switch (onset) {
      case SILENT -> medial == VOWEL_I ? beforeI(coda) : LIAISON.get(coda);
      case G, D, J -> endsInH(coda) ? withoutH(coda) + aspirated(onset) : plain(closed, onset);
      case S -> endsInH(coda) ? withoutH(coda) + "s" : plain(closed, onset);
      case N -> closed.equals("l") ? "ll" : nasal(closed) + "n";
      case M -> nasal(closed) + "m";
      case R ->
          switch (closed) {
            case "" -> "r";
            case "l", "n" -> "ll";
            default -> nasal(closed) + "n";
          };
      default -> plain(closed, onset);
    };
  }

  private static String plain(String closed, int onset) {
    return closed + INITIAL.get(onset);
  }

  private static String nasal(String closed) {
    return switch (closed) {
      case "k" -> "ng";
      case "t" -> "n";
      case "p" -> "m";
      default -> closed;
    };
  }

  /** ㄷ and ㅌ become j and ch before i. */
  private static String beforeI(int coda) {
    return switch (coda) {
      case 7 -> "j";
      case 13 -> "lch";
      case 25 -> "ch";
      default -> LIAISON.get(coda);
    };
  }

  /** Whether it is ㅎ, ㄶ or ㅀ. */
  private static boolean endsInH(int coda) {
    return coda == 27 || coda == 6 || coda == 15;
  }

  private static String withoutH(int coda) {
    return coda == 27 ? "" : CLOSED.get(coda);
  }

  private static String aspirated(int onset) {
    return switch (onset) {
      case G -> "k";
      case D -> "t";
      default -> "ch";
    };
  }

  private static List<String> letters(String spelt) {
    return List.of(spelt.split(" ", -1)).stream().map(s -> s.equals("-") ? "" : s).toList();
  }
}
