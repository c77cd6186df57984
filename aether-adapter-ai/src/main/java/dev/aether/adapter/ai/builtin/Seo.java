package dev.aether.adapter.ai.builtin;

import dev.aether.domain.site.seo.SeoData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What search engines are told, from the same facts as the page. */
final class Seo {
  private Seo() {}

  static SeoData of(Reading reading, Copy copy, String name) {
    return new SeoData(
        title(reading, copy, name),
        description(reading, copy),
        keywords(reading),
        reading.language().tag(),
        entity(reading));
  }

  private static String title(Reading reading, Copy copy, String name) {
    String what = copy.first("eyebrow").orElse("");
    String both = reading.name().isPresent() && !what.isEmpty() ? name + " – " + what : name;
    return both.length() <= 60 ? both : Cut.atWord(name, 60);
  }

  static String description(Reading reading, Copy copy) {
    List<String> sentences = new ArrayList<>();
    copy.first("intro", "plain").ifPresent(sentences::add);
    sentences.addAll(Story.deeds(reading));
    if (Story.offersAreNews(reading)) {
      copy.first("offers").ifPresent(sentences::add);
    }
    sentences.add(copy.pick("line"));
    return Cut.atSentence(sentences, 160);
  }

  private static List<String> keywords(Reading reading) {
    List<String> words = new ArrayList<>();
    words.add(reading.kind().noun());
    words.add(
        reading.language() == Language.KOREAN
            ? SiteNaming.shortKorean(reading)
            : Adjectives.sober(reading.subject()));
    reading.place().filter(Place::isNamed).ifPresent(place -> words.add(place.name()));
    words.addAll(reading.facts().offers());
    return words.stream()
        .filter(word -> !word.isBlank() && word.length() <= 60)
        .map(
            word ->
                reading.place().filter(place -> place.name().equals(word)).isPresent()
                    ? word
                    : word.toLowerCase(Locale.ROOT))
        .distinct()
        .limit(12)
        .toList();
  }

  /** A person's type is not used where several speak. */
  private static String entity(Reading reading) {
    String type = reading.kind().entity();
    return type.equals("Person") && !reading.single() ? "Organization" : type;
  }
}
