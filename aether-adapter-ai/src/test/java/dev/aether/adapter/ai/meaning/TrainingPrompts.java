package dev.aether.adapter.ai.meaning;

import dev.aether.adapter.ai.meaning.TrainingSource.Sort;
import dev.aether.adapter.ai.meaning.TrainingSource.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Synthetic prompts: terms put into frames, by a fixed seed. */
final class TrainingPrompts {
  private static final long SEED = 20;
  private static final int PER_OTHER_FRAME = 45;

  private final Random random = new Random(SEED);
  private final List<String> frames = TrainingSource.lines("frames.txt");

  /** A prompt and the family that it is for. */
  record Labelled(String family, String prompt, boolean korean, boolean held) {}

  static List<Labelled> all() {
    return new TrainingPrompts().make();
  }

  private List<Labelled> make() {
    List<Term> terms = TrainingSource.terms();
    List<Labelled> prompts = new ArrayList<>();
    for (Term term : terms) {
      String tag = term.korean() ? "ko" : "en";
      List<String> fitting = all(term.sort().name().toLowerCase(Locale.ROOT) + "-" + tag);
      int count = term.sort() == Sort.HINT ? 1 : term.sort() == Sort.TOPIC ? 5 : 3;
      for (int i = 0; i < count; i++) {
        String frame = i == 0 ? fitting.get(0) : pick(fitting);
        prompts.add(labelled(term.family(), frame, term));
      }
    }
    for (boolean korean : new boolean[] {false, true}) {
      List<Term> businesses =
          terms.stream().filter(t -> t.korean() == korean && t.sort() == Sort.BUSINESS).toList();
      for (String line : frames) {
        if (line.startsWith(korean ? "as-ko " : "as ")) {
          String family = line.substring(line.indexOf(' ') + 1, line.indexOf(": "));
          for (int i = 0; i < PER_OTHER_FRAME; i++) {
            prompts.add(labelled(family, line.substring(line.indexOf(": ") + 2), pick(businesses)));
          }
        }
      }
    }
    return prompts;
  }

  private Labelled labelled(String family, String frame, Term term) {
    String tag = term.korean() ? "ko" : "en";
    String prompt =
        frame
            .replace("{x}", term.text())
            .replace("{city}", pick(words("city-" + tag)))
            .replace("{name}", pick(words("name-" + tag)));
    return new Labelled(family, prompt, term.korean(), term.held());
  }

  private List<String> all(String key) {
    return frames.stream()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2))
        .toList();
  }

  private List<String> words(String key) {
    return List.of(all(key).get(0).split(", ", -1));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
