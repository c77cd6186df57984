package dev.aether.adapter.ai.builtin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The patterns of a family in a language, filled; what a family lacks comes from the common ones.
 */
final class Copy {
  private static final Map<String, Lines> BOOKS = new ConcurrentHashMap<>();

  private final Lines own;
  private final Lines common;
  private final Slots slots;
  private final Seed seed;

  Copy(Language language, String family, Slots slots, Seed seed) {
    this.own = book(language, family);
    this.common = book(language, "common");
    this.slots = slots;
    this.seed = seed;
  }

  private static Lines book(Language language, String name) {
    return BOOKS.computeIfAbsent(
        "copy/" + language.tag() + "/" + name + ".txt", resource -> Lines.keyed(resource));
  }

  /** All usable texts of a key in their order. */
  List<String> all(String key) {
    List<String> texts = filled(own.all(key));
    return texts.isEmpty() ? filled(common.all(key)) : texts;
  }

  /** The first usable text among several keys. */
  Optional<String> first(String... keys) {
    for (String key : keys) {
      List<String> texts = all(key);
      if (!texts.isEmpty()) {
        return Optional.of(texts.get(0));
      }
    }
    return Optional.empty();
  }

  /** One of the usable texts, chosen by the seed. */
  String pick(String key) {
    return seed.pick(key, all(key));
  }

  /** The usable pairs of a key, "title | text". */
  List<Pair> pairs(String key) {
    return all(key).stream().map(Pair::ofLine).toList();
  }

  /** All usable texts beginning somewhere, so that neighbours differ from page to page. */
  List<String> turned(String key) {
    List<String> texts = new ArrayList<>(all(key));
    int by = texts.isEmpty() ? 0 : texts.indexOf(pick(key));
    Collections.rotate(texts, -by);
    return texts;
  }

  private List<String> filled(List<String> patterns) {
    return patterns.stream()
        .map(slots::fill)
        .flatMap(Optional::stream)
        .map(English::capital)
        .toList();
  }
}
