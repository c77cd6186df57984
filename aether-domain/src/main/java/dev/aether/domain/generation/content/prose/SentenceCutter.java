package dev.aether.domain.generation.content.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where sentences begin and end, in one pass. */
final class SentenceCutter {
  private static final String ENDS = ".!?…。！？";
  private static final String CLOSERS = "\"')]»”’」』";
  private static final Set<String> ABBREVIATIONS =
      Set.of("mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "e.g", "i.e", "etc", "inc", "jr");

  /** The longest of {@link #ABBREVIATIONS} and the blank before it. */
  private static final int REACH = 5;

  private SentenceCutter() {}

  /** The places of all sentences, without the blanks around them. */
  static List<Span> cut(String text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      at++;
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        add(found, text, start, at - 1);
        start = at;
      } else if (ENDS.indexOf(c) >= 0) {
        int end = skip(text, at, ENDS + CLOSERS);
        if (endsHere(text, start, at - 1, end)) {
          add(found, text, start, end);
          start = end;
        }
        at = end;
      }
    }
    add(found, text, start, text.length());
    return found;
  }

  private static boolean endsHere(String text, int start, int mark, int end) {
    boolean fullWidth = text.charAt(mark) > '…';
    if (end == text.length() || fullWidth) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    boolean oneStop = text.charAt(mark) == '.' && end == mark + 1;
    return !(oneStop && (isFollowedBySmallLetter(text, end) || isAbbreviation(text, start, mark)));
  }

  /** Looks no further than a few blanks, so that a text of blanks costs no more than another. */
  private static boolean isFollowedBySmallLetter(String text, int end) {
    for (int i = end; i < Math.min(text.length(), end + REACH); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return Character.isLowerCase(text.charAt(i));
      }
    }
    return false;
  }

  private static boolean isAbbreviation(String text, int start, int mark) {
    int from = mark;
    while (from > start && mark - from <= REACH && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return ABBREVIATIONS.contains(text.substring(from, mark).toLowerCase(Locale.ROOT));
  }

  private static int skip(String text, int from, String over) {
    int at = from;
    while (at < text.length() && over.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void add(List<Span> found, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Span(from, to));
    }
  }
}
