package dev.aether.adapter.ai.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the sections that an English prompt asks for in words of its own, clause by clause. Without
 * vectors it finds none.
 */
public final class SectionGuesser {
  private static final int ENOUGH = 550;
  private static final int MOST_CLAUSES = 8;
  private static final int MOST_WORDS = 5;
  private static final Pattern BORDER =
      Pattern.compile(
          "[,.;:()]+|\\b(?:and|with|including|includes?|featuring|showing|highlighting|plus|or)\\b");
  private static final Pattern FILLER =
      Pattern.compile("(?i)^(?:an?|the|some|my|our|its|also|add|please|section for) ");

  private final Meanings meanings;
  private final Map<String, List<String>> phrases = phrases();
  private final Map<String, List<float[]>> examples = new LinkedHashMap<>();

  public SectionGuesser(Meanings meanings) {
    this.meanings = meanings;
  }

  /**
   * A section that a clause asks for.
   *
   * @param section such as {@code faq}
   * @param thousandths how alike the clause is to asking for it
   */
  public record Asked(String section, String clause, int thousandths) {}

  /** What the prompt asks for, each section once, in the order of the prompt. */
  public List<Asked> asked(String text) {
    if (Grams.isKorean(text) || !meanings.isAvailable()) {
      return List.of();
    }
    Map<String, Asked> asked = new LinkedHashMap<>();
    for (String clause : clauses(text)) {
      nearest(clause).ifPresent(found -> asked.putIfAbsent(found.section(), found));
    }
    return List.copyOf(asked.values());
  }

  private static List<String> clauses(String text) {
    List<String> clauses = new ArrayList<>();
    for (String part : BORDER.split(text, -1)) {
      String clause = FILLER.matcher(part.strip()).replaceFirst("");
      int words = clause.split(" ", -1).length;
      if (clause.length() > 2 && words <= MOST_WORDS && clauses.size() < MOST_CLAUSES) {
        clauses.add(clause);
      }
    }
    return clauses;
  }

  private Optional<Asked> nearest(String clause) {
    Asked nearest = new Asked("", clause, 0);
    float[] vector = meanings.of(clause).orElse(new float[SentenceEncoder.DIMENSIONS]);
    for (Map.Entry<String, List<float[]>> section : examples().entrySet()) {
      for (float[] example : section.getValue()) {
        int likeness = (int) StrictMath.round(Exemplars.likeness(vector, example) * 1000);
        if (likeness > nearest.thousandths()) {
          nearest = new Asked(section.getKey(), clause, likeness);
        }
      }
    }
    return Optional.of(nearest).filter(found -> found.thousandths() >= ENOUGH);
  }

  private synchronized Map<String, List<float[]>> examples() {
    if (examples.isEmpty()) {
      phrases.forEach(
          (section, all) ->
              examples.put(
                  section, all.stream().flatMap(phrase -> meanings.of(phrase).stream()).toList()));
    }
    return examples;
  }

  private static Map<String, List<String>> phrases() {
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    try (InputStream in = SectionGuesser.class.getResourceAsStream("sections.txt")) {
      if (in == null) {
        throw new IllegalStateException("the resource is missing: sections.txt");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(": ") && !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(cells -> phrases.put(cells[0], List.of(cells[1].split("; ", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }
}
