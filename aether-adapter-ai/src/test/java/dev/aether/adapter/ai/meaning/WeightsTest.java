package dev.aether.adapter.ai.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The packaged weights; how to make them anew is told beside the training data. */
class WeightsTest {
  private final Weights weights = Weights.packaged();

  @Test
  void wereTrainedOnTheDataThatIsHere() {
    assertThat(weights.provenance()).isEqualTo(TrainingSource.provenance());
  }

  @Test
  void knowTheFamiliesThatPagesAreMadeFor() {
    assertThat(weights.families()).isEqualTo(TrainingSource.families());
    assertThat(List.of(weights.vectors().weights()))
        .hasSameSizeAs(weights.families())
        .allSatisfy(row -> assertThat(row).hasSize(SentenceEncoder.DIMENSIONS + 1));
    assertThat(List.of(weights.grams().weights())).hasSameSizeAs(weights.families());
  }

  @Test
  void areReadAsTheyWereWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    try (InputStream packaged = Weights.class.getResourceAsStream(Weights.RESOURCE)) {
      assertThat(out.toByteArray()).isEqualTo(packaged.readAllBytes());
    }
    assertThat(Weights.read(new ByteArrayInputStream(out.toByteArray())).families())
        .isEqualTo(weights.families());
  }

  @Test
  void guessMostOfWhatTheyWereTrainedOn() {
    List<TrainingPrompts.Labelled> prompts =
        TrainingPrompts.all().stream().filter(prompt -> !prompt.held()).toList();
    long right =
        prompts.stream()
            .filter(
                prompt ->
                    best(weights.grams().probabilities(prompt.prompt())).equals(prompt.family()))
            .count();
    assertThat((double) right / prompts.size()).isGreaterThan(0.9);
  }

  private String best(double[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return weights.families().get(best);
  }

  @Test
  void oweNothingToThePromptsThatMeasureThem() throws IOException {
    Set<String> measured = new HashSet<>();
    for (String line : TrainingSource.lines("../builtin/held-out.txt")) {
      measured.addAll(runs(line.split("\t", -1)[0]));
    }
    List<String> shared =
        TrainingSource.terms().stream()
            .filter(term -> term.sort() == TrainingSource.Sort.TOPIC)
            .map(TrainingSource.Term::text)
            .filter(text -> runs(text).stream().anyMatch(measured::contains))
            .toList();
    assertThat(shared).isEmpty();
  }

  /** Three words in a row, two of Korean ones. */
  private static List<String> runs(String text) {
    int length = Grams.isKorean(text) ? 2 : 3;
    List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+", -1));
    List<String> runs = new ArrayList<>();
    for (int start = 0; start + length <= words.size(); start++) {
      runs.add(String.join(" ", words.subList(start, start + length)));
    }
    return runs;
  }
}
