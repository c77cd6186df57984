package dev.aether.adapter.ai.builtin;

import dev.aether.adapter.ai.meaning.SharedModel;
import dev.aether.application.generation.ModelWork;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.site.SiteContent;
import java.util.List;
import java.util.stream.Stream;

/** Prompts as strangers write them, from files, and what comes of them. */
final class Prompts {
  private static final BuiltInComposer COMPOSER = new BuiltInComposer(SharedModel.meanings());

  private Prompts() {}

  static SiteContent compose(String prompt) {
    return COMPOSER
        .compose(GenerationBrief.of(new Prompt(prompt)), ModelWork.unwatched())
        .content();
  }

  static Stream<String> realistic() {
    return Lines.of("prompts.txt").stream();
  }

  static Stream<String> hostile() {
    return Lines.of("hostile.txt").stream();
  }

  /** The held-out prompts that are long enough to be sent. */
  static Stream<String> heldOutPrompts() {
    return heldOut().stream()
        .map(line -> line.substring(0, line.indexOf('\t')))
        .filter(prompt -> prompt.codePointCount(0, prompt.length()) >= Prompt.MIN);
  }

  /** Prompts with the families that would be right for each, written after the word lists. */
  static List<String> heldOut() {
    return Lines.of("held-out.txt");
  }
}
