package dev.aether.adapter.ai.builtin;

import dev.aether.adapter.ai.meaning.FamilyGuesser;
import dev.aether.adapter.ai.meaning.Guess;
import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.application.generation.ModelWork;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.template.TemplateCategory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A tool that measures, no test: {@code Measure accuracy FILE} on lines of a prompt, a tab and the
 * families that would be right, separated by bars; {@code Measure time} on the held-out prompts.
 */
final class Measure {
  private static final PrintStream OUT = System.out;
  private static final int WARM_UP = 3;

  private Measure() {}

  public static void main(String[] args) throws IOException {
    try (Meanings meanings = Meanings.packaged()) {
      if (args[0].equals("accuracy")) {
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        accuracy("with the model", lines, meanings);
        accuracy("by letters", lines, Meanings.none());
      } else {
        PromptReader reader = new PromptReader(new KindChooser(new FamilyGuesser(meanings)));
        BuiltInComposer composer = new BuiltInComposer(meanings);
        time("choosing", prompt -> reader.read(CleanText.of(prompt)));
        time(
            "composing",
            prompt ->
                composer.compose(GenerationBrief.of(new Prompt(prompt)), ModelWork.unwatched()));
      }
    }
  }

  private static void accuracy(String how, List<String> lines, Meanings meanings) {
    PromptReader reader = new PromptReader(new KindChooser(new FamilyGuesser(meanings)));
    Families families = new Families();
    for (Language language : Language.values()) {
      int all = 0;
      int family = 0;
      int category = 0;
      int words = 0;
      int top = 0;
      for (String line : lines) {
        String[] cells = line.split("\t", -1);
        if (cells.length > 1 && Language.of(cells[0]) == language) {
          List<String> right = List.of(cells[1].split("\\|", -1));
          List<TemplateCategory> templates =
              right.stream().map(id -> families.named(id).template()).toList();
          KindChoice choice = reader.read(CleanText.of(cells[0])).choice();
          String chosen = choice.kind().family();
          all++;
          family += right.contains(chosen) ? 1 : 0;
          category += templates.contains(families.named(chosen).template()) ? 1 : 0;
          words += right.contains(choice.evidence().kind().family()) ? 1 : 0;
          top += right.contains(chosen) || isNear(right, choice.guess()) ? 1 : 0;
        }
      }
      OUT.printf(
          "%s, %s: %d prompts, family %d, category %d, in the first three %d, by words alone %d%n",
          how, language.tag(), all, family, category, top, words);
    }
  }

  private static boolean isNear(List<String> right, Guess guess) {
    return guess.ranked().stream().limit(3).anyMatch(one -> right.contains(one.family()));
  }

  private static void time(String what, Consumer<String> work) {
    List<String> prompts = Prompts.heldOutPrompts().toList();
    List<Double> millis = new ArrayList<>();
    for (int round = 0; round <= WARM_UP; round++) {
      millis.clear();
      for (String prompt : prompts) {
        long start = System.nanoTime();
        work.accept(prompt);
        millis.add((System.nanoTime() - start) / 1e6);
      }
    }
    Collections.sort(millis);
    OUT.printf(
        "%s: p50 %.1f ms, p95 %.1f ms%n",
        what, millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100));
  }
}
