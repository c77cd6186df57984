package dev.aether.adapter.ai.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first words of a page: what it does as its title where that is said, else what it is. */
record Hero(String title, Optional<String> eyebrow, String subtitle) {
  private static final int LONGEST_TITLE = 64;
  private static final int LONGEST_SUBTITLE = 230;

  static Hero of(Reading reading, Copy copy) {
    Optional<String> fact = fact(reading, copy);
    String title = fact.orElseGet(() -> copy.pick("title"));
    Optional<String> intro =
        copy.first("intro").or(() -> fact.isPresent() ? Optional.empty() : copy.first("plain"));
    intro = intro.filter(text -> !covers(title, text.replaceAll("\\.$", "")));
    Optional<String> eyebrow = copy.first(intro.isPresent() ? "eyebrow.place" : "eyebrow");
    return new Hero(
        title, eyebrow.filter(text -> !covers(title, text)), subtitle(reading, copy, title, intro));
  }

  /**
   * Goods make a shop's title, deeds another's; where neither is short enough, the family's words.
   */
  private static Optional<String> fact(Reading reading, Copy copy) {
    Optional<String> deed = copy.first("hero.deed").filter(Hero::fits);
    Optional<String> goods = copy.first("hero.offers").filter(Hero::fits);
    boolean shop = reading.kind().family().equals("shop");
    return shop
        ? goods.or(() -> deed)
        : deed.or(() -> reading.facts().offers().size() > 1 ? goods : Optional.empty());
  }

  private static boolean fits(String title) {
    return title.length() <= LONGEST_TITLE;
  }

  private static boolean covers(String whole, String part) {
    return whole
        .toLowerCase(Locale.ROOT)
        .contains(part.toLowerCase(Locale.ROOT).replaceAll("[.]$", ""));
  }

  private static String subtitle(Reading reading, Copy copy, String title, Optional<String> intro) {
    if (reading.foreign()) {
      return English.sentence(Cut.atWord(reading.text(), LONGEST_SUBTITLE));
    }
    List<String> sentences = new ArrayList<>();
    intro.ifPresent(sentences::add);
    Story.deeds(reading).stream()
        .filter(deed -> !covers(deed, title) && !covers(title, deed))
        .findFirst()
        .ifPresent(sentences::add);
    sentences.add(copy.pick("line"));
    return Cut.atSentence(sentences, LONGEST_SUBTITLE);
  }
}
