package dev.aether.adapter.ai.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells who this is: first in the prompt's own facts, then in what is true of all such places. */
final class Story {
  /** A sentence that is longer is seen to stand there twice. */
  private static final int NOTICED = 24;

  private Story() {}

  static List<String> paragraphs(Reading reading, Copy copy, Hero hero) {
    List<String> facts = new ArrayList<>();
    copy.first("self").ifPresent(facts::add);
    facts.addAll(deeds(reading));
    copy.first("invitation").map(English::sentence).ifPresent(facts::add);
    if (offersAreNews(reading)) {
      copy.first("offers").ifPresent(facts::add);
    }
    facts.removeIf(fact -> fact.length() > NOTICED && hero.subtitle().contains(fact));
    List<String> paragraphs = new ArrayList<>();
    if (!facts.isEmpty()) {
      paragraphs.add(String.join(" ", facts));
    }
    paragraphs.add(copy.pick("story"));
    return paragraphs;
  }

  /** Whether the goods are not already named by what was said before. */
  static boolean offersAreNews(Reading reading) {
    Facts facts = reading.facts();
    return facts.deeds().isEmpty()
        && !facts.offers().isEmpty()
        && !(reading.subject() + facts.told() + facts.audience()).contains(facts.offers().get(0));
  }

  /** What it does, each as a sentence. */
  static List<String> deeds(Reading reading) {
    if (reading.language() == Language.KOREAN) {
      return reading.facts().deeds();
    }
    String who = reading.single() ? "I " : "We ";
    return reading.facts().deeds().stream()
        .limit(4)
        .map(deed -> English.sentence(who + (reading.single() ? SlotFiller.mine(deed) : deed)))
        .toList();
  }

  static List<String> highlights(Reading reading, Copy copy) {
    List<String> highlights = new ArrayList<>();
    reading.place().map(Place::inWords).map(English::capital).ifPresent(highlights::add);
    reading.facts().extras().stream().limit(3).map(English::capital).forEach(highlights::add);
    Optional<String> audience = copy.first("highlight.audience");
    audience.filter(text -> text.length() <= 50).ifPresent(highlights::add);
    return highlights.size() < 2 ? List.of() : highlights;
  }
}
