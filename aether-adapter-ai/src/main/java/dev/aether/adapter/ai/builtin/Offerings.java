package dev.aether.adapter.ai.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands in lists of goods and services: what the prompt names, then what is always true. */
final class Offerings {
  private static final int FEWEST = 3;

  /** Where what comes with it is what people come for. */
  private static final Set<String> WITH_EXTRAS =
      Set.of("stay", "software", "occasion", "fitness", "culture");

  private final Reading reading;
  private final Copy copy;

  Offerings(Reading reading, Copy copy) {
    this.reading = reading;
    this.copy = copy;
  }

  List<Pair> asked() {
    List<Pair> items = new ArrayList<>();
    List<String> texts = copy.turned("offer");
    for (String offer : named()) {
      items.add(new Pair(English.capital(offer), texts.get(items.size() % texts.size())));
    }
    for (Pair pair : copy.pairs("item")) {
      if (items.size() < FEWEST) {
        items.add(pair);
      }
    }
    return items;
  }

  /** For a second list on a page that already has one; what that one says is not said again. */
  List<Pair> general() {
    List<Pair> benefits = copy.pairs("benefit");
    List<Pair> all = benefits.isEmpty() ? copy.pairs("item") : benefits;
    List<Pair> asked = asked();
    List<Pair> rest = all.stream().filter(pair -> !asked.contains(pair)).toList();
    return rest.isEmpty() ? all : rest;
  }

  private List<String> named() {
    List<String> all = new ArrayList<>(reading.facts().offers());
    if (WITH_EXTRAS.contains(reading.kind().family())) {
      reading.facts().extras().stream().filter(extra -> extra.length() <= 32).forEach(all::add);
    }
    return all.stream().distinct().limit(texts()).toList();
  }

  private int texts() {
    return copy.all("offer").size();
  }
}
