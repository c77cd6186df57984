package dev.aether.adapter.ai.builtin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The prompt's own sentence, kept where its noun phrase is no business that "we are a" could stand
 * before: "lash extensions and brow lamination in Dallas".
 */
final class Told {
  private static final int LONGEST = 150;
  private static final Set<String> WITHOUT_GOODS =
      Set.of(
          "general",
          "music",
          "occasion",
          "cause",
          "culture",
          "software",
          "property",
          "stay",
          "journal",
          "podcast");
  private static final Set<String> MATTERS = Lines.set("words-en.txt", "matter");

  private static final Pattern GERUND =
      Pattern.compile(
          "(?!wedding|clothing|building|coworking|dwelling|glamping|offering|thing)\\p{L}+ing");

  private Told() {}

  static boolean fits(Notes notes, Optional<Kind> head) {
    String told = notes.told;
    String last = notes.subject.substring(notes.subject.lastIndexOf(' ') + 1);
    boolean things =
        English.isPlural(notes.subject) && !English.isPerson(last.replaceAll("s$", ""));
    return told.length() > 3
        && told.length() <= LONGEST
        && !notes.subject.isEmpty()
        && (head.isEmpty()
            || things
            || notes.subject.contains(" my ")
            || GERUND.matcher(last).matches()
            || MATTERS.contains(last));
  }

  static Facts facts(Notes notes, Kind kind) {
    notes.told = English.sentence(notes.told);
    List<String> goods = Offers.ofList(notes.subject);
    if (!WITHOUT_GOODS.contains(kind.family())) {
      notes.offers.addAll(0, goods);
    }
    return notes.retold();
  }
}
