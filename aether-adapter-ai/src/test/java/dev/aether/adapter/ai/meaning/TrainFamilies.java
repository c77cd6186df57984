package dev.aether.adapter.ai.meaning;

import dev.aether.adapter.ai.meaning.TrainingPrompts.Labelled;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tool that trains the packaged weights: {@code TrainFamilies FILE}. About a minute. */
final class TrainFamilies {
  private static final int VECTOR_ROUNDS = 8;
  private static final int GRAM_ROUNDS = 12;
  private static final int NAMES_OF_A_KIND = 12;

  private final List<String> families = TrainingSource.families();
  private final Map<String, float[]> vectors = new HashMap<>();
  private final SentenceEncoder encoder;

  private TrainFamilies(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  public static void main(String[] args) throws Exception {
    try (SentenceEncoder encoder = MiniLm.load();
        OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      new TrainFamilies(encoder).train().write(out);
    }
  }

  static Weights weights(SentenceEncoder encoder) {
    return new TrainFamilies(encoder).train();
  }

  private Weights train() {
    List<Labelled> prompts =
        TrainingPrompts.all().stream().filter(prompt -> !prompt.held()).toList();
    return new Weights(
        TrainingSource.provenance(), families, vectorHead(prompts), exemplars(), gramHead(prompts));
  }

  private VectorHead vectorHead(List<Labelled> prompts) {
    int[] places = new int[SentenceEncoder.DIMENSIONS];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    List<Training.Example> examples = new ArrayList<>();
    for (Labelled prompt : prompts) {
      if (!prompt.korean()) {
        examples.add(
            new Training.Example(places, vector(prompt.prompt()), number(prompt.family())));
      }
    }
    return new VectorHead(
        Training.softmax(examples, places.length, families.size(), VECTOR_ROUNDS, 0.3, 1e-4));
  }

  /** One for each kind of business in the word lists, and each topic that training may see. */
  private Exemplars exemplars() {
    List<Exemplars.Exemplar> exemplars = new ArrayList<>();
    for (String line : TrainingSource.lines("../builtin/kinds-en.txt")) {
      String[] cells = line.split("\\s*\\|\\s*", -1);
      List.of(cells[3].split(", ", -1)).stream()
          .limit(NAMES_OF_A_KIND)
          .forEach(name -> exemplars.add(exemplar(cells[1], name)));
    }
    for (TrainingSource.Term term : TrainingSource.terms()) {
      boolean topic = term.sort() == TrainingSource.Sort.TOPIC && !term.korean() && !term.held();
      if (topic && !term.family().equals("general")) {
        exemplars.add(exemplar(term.family(), term.text()));
      }
    }
    return new Exemplars(exemplars, families.size());
  }

  private Exemplars.Exemplar exemplar(String family, String text) {
    return new Exemplars.Exemplar(number(family), vector(text));
  }

  private GramHead gramHead(List<Labelled> prompts) {
    List<Training.Example> examples = new ArrayList<>();
    for (Labelled prompt : prompts) {
      int[] grams = Grams.of(prompt.prompt());
      float[] values = new float[grams.length];
      Arrays.fill(values, (float) (1 / Math.sqrt(grams.length)));
      examples.add(new Training.Example(grams, values, number(prompt.family())));
    }
    float[][] rows =
        Training.softmax(examples, Grams.BUCKETS, families.size(), GRAM_ROUNDS, 0.3, 1e-5);
    float most = 0;
    for (float[] row : rows) {
      for (int i = 0; i < Grams.BUCKETS; i++) {
        most = Math.max(most, Math.abs(row[i]));
      }
    }
    float step = most / 127;
    byte[][] weights = new byte[rows.length][Grams.BUCKETS];
    float[] biases = new float[rows.length];
    for (int family = 0; family < rows.length; family++) {
      biases[family] = rows[family][Grams.BUCKETS];
      for (int i = 0; i < Grams.BUCKETS; i++) {
        weights[family][i] = (byte) Math.round(rows[family][i] / step);
      }
    }
    return new GramHead(weights, step, biases);
  }

  private int number(String family) {
    return families.indexOf(family);
  }

  private float[] vector(String text) {
    return vectors.computeIfAbsent(text, encoder::encode);
  }
}
