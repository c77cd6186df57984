package dev.aether.domain.render.review;

import dev.aether.domain.render.html.Tag;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whether a page is written in the letters of the language that it says it is in: a screen reader
 * reads Korean under {@code lang="en"} as silence. A letter of an East Asian script counts twice.
 */
final class LanguageCheck implements Check {
  private static final int FEWEST_LETTERS = 40;
  private static final double OTHERS = 0.5;
  private static final double OWN = 0.25;

  private static final Set<UnicodeScript> DENSE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  private static final List<String> LATIN =
      List.of(
          "cs", "da", "de", "en", "es", "fi", "fr", "hu", "id", "it", "nb", "nl", "no", "pl", "pt",
          "ro", "sv", "tr", "vi");
  private static final Map<String, Set<UnicodeScript>> SCRIPTS = scripts();

  private static Map<String, Set<UnicodeScript>> scripts() {
    Map<String, Set<UnicodeScript>> scripts = new HashMap<>();
    LATIN.forEach(language -> scripts.put(language, Set.of(UnicodeScript.LATIN)));
    scripts.put("ko", Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN));
    scripts.put("ja", Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN));
    scripts.put("zh", Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO));
    List.of("bg", "ru", "uk").forEach(l -> scripts.put(l, Set.of(UnicodeScript.CYRILLIC)));
    List.of("ar", "fa", "ur").forEach(l -> scripts.put(l, Set.of(UnicodeScript.ARABIC)));
    scripts.put("he", Set.of(UnicodeScript.HEBREW));
    scripts.put("el", Set.of(UnicodeScript.GREEK));
    scripts.put("th", Set.of(UnicodeScript.THAI));
    return scripts;
  }

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    String language = subject.site().content().seo().language();
    Set<UnicodeScript> expected = SCRIPTS.get(language.split("-", 2)[0]);
    if (expected == null) {
      return;
    }
    Map<UnicodeScript, Integer> found = new HashMap<>();
    subject.page().all(Tag.BODY).forEach(body -> count(body.words(), found));
    int all = found.values().stream().mapToInt(Integer::intValue).sum();
    int own = expected.stream().mapToInt(script -> found.getOrDefault(script, 0)).sum();
    found.forEach(
        (script, letters) -> {
          boolean foreign = !expected.contains(script) && letters > all * OTHERS;
          if (all >= FEWEST_LETTERS && foreign && own < all * OWN) {
            findings.accept(
                Subject.at(
                    "/seoMetadata/language",
                    ReviewRule.LANG,
                    String.format(
                        Locale.ROOT,
                        "The page says that it is in \"%s\", and %d %% of its letters are %s.",
                        language,
                        Math.round(100.0 * letters / all),
                        script.name().charAt(0)
                            + script.name().substring(1).toLowerCase(Locale.ROOT))));
          }
        });
  }

  private static void count(String words, Map<UnicodeScript, Integer> found) {
    words
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .forEach(script -> found.merge(script, DENSE.contains(script) ? 2 : 1, Integer::sum));
  }
}
