package dev.aether.domain.deployment.customdomain;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names that deceive the eye: labels that mix scripts which no language writes together, and labels
 * all of whose letters are Cyrillic ones that look Latin, below a Latin suffix. Confusable letters
 * of one script are not found ({@code rn} and {@code m}).
 */
final class Homographs {
  private static final List<Set<UnicodeScript>> WRITTEN_TOGETHER =
      List.of(
          EnumSet.of(
              UnicodeScript.LATIN,
              UnicodeScript.HAN,
              UnicodeScript.HIRAGANA,
              UnicodeScript.KATAKANA),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL),
          EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO));

  private static final String LATIN_LOOKALIKES = "асԁеһіјӏорԛѕԝхуѵ";

  private Homographs() {}

  /** Why a name could be taken for another, in a sentence; empty where it could not. */
  static Optional<String> objectionTo(String name) {
    String[] labels = name.split("\\.", -1);
    boolean latinSuffix = labels[labels.length - 1].chars().allMatch(c -> c < 0x80);
    for (String label : labels) {
      if (mixesScripts(label)) {
        return Optional.of("A part of this name mixes letters of different scripts.");
      }
      if (latinSuffix && isCyrillicLookingLatin(label)) {
        return Optional.of("A part of this name looks like another in Latin letters.");
      }
    }
    return Optional.empty();
  }

  private static boolean mixesScripts(String label) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
    scripts.remove(UnicodeScript.COMMON);
    scripts.remove(UnicodeScript.INHERITED);
    return scripts.size() > 1
        && WRITTEN_TOGETHER.stream().noneMatch(together -> together.containsAll(scripts));
  }

  private static boolean isCyrillicLookingLatin(String label) {
    return label.codePoints().anyMatch(Character::isLetter)
        && label
            .codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> LATIN_LOOKALIKES.indexOf(c) >= 0);
  }
}
