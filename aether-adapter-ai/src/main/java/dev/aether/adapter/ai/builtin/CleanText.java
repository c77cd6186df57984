package dev.aether.adapter.ai.builtin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A prompt reduced to words and plain punctuation. Markup, addresses, pictographs, invisible
 * characters and shouting are taken away before anything is read from it.
 */
final class CleanText {
  private static final Pattern TAG =
      Pattern.compile("(?is)<(script|style)\\b.*?</\\1>|<[^>]{0,200}>");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+");
  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s.,;:!?'\"&/%$€£₩+-]+");
  private static final Pattern DAYS =
      Pattern.compile(
          "\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\b(?:january|february|april|june"
              + "|july|august|september|october|november|december|christmas|easter)\\b");
  private static final Pattern TWICE =
      Pattern.compile("(?iu)(?<![\\p{L}'])(\\p{L}+)(?:\\s+\\1(?![\\p{L}']))+");
  private static final Pattern ENDLESS = Pattern.compile("\\S{36,}");

  private CleanText() {}

  static String of(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
    text = TAG.matcher(text).replaceAll(" ");
    text = ADDRESS.matcher(text).replaceAll(" ");
    text = text.replaceAll("[\\p{Cf}\\p{Co}\\p{Cn}]+", "").replaceAll("[“”„«»「」『』《》]", "\"");
    text = text.replaceAll("[‘’`´]", "'").replace("、", ", ").replace("。", ". ");
    text = text.replaceAll("(?<=[^\\s.!?,;:])[ \\t]*[\\r\\n]+", ". ");
    text = text.replaceAll("\\s+[-–—]+\\s+|[–—(){}\\[\\]|•·]+|:(?!\\d)", ", ");
    text = ODD.matcher(text).replaceAll(" ");
    text = ENDLESS.matcher(text).replaceAll(" ");
    text = TWICE.matcher(text).replaceAll("$1");
    text = text.replaceAll("([!?.])[!?.]+", "$1").replaceAll("\\s+([,.;!?])", "$1");
    text = text.replaceAll("(?:,\\s*)+,", ",").replaceAll(",\\s*(?=[.!?;])", "");
    text = text.replaceAll("\\s+", " ").replaceAll("^[\\s,.;!?:/&%+'-]+|[\\s,;:/&+-]+$", "");
    return DAYS.matcher(calm(text)).replaceAll(day -> English.capital(day.group()));
  }

  private static String calm(String text) {
    long upper = text.codePoints().filter(Character::isUpperCase).count();
    long lower = text.codePoints().filter(Character::isLowerCase).count();
    return upper > 12 && upper > lower * 2 ? text.toLowerCase(Locale.ROOT) : text;
  }
}
