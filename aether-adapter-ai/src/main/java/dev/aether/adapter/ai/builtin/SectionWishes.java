package dev.aether.adapter.ai.builtin;

import dev.aether.adapter.ai.meaning.SectionGuesser;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.GenerationBrief;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The sections that a brief asks for, each with how that was found. */
record SectionWishes(Map<StandardComponent, Wish> all) {

  /**
   * One wish.
   *
   * @param confidence in hundredths
   */
  record Wish(String reason, int confidence) {}

  static SectionWishes of(GenerationBrief brief, SectionGuesser guesser) {
    Map<StandardComponent, Wish> wishes = new EnumMap<>(StandardComponent.class);
    Wishes.ofFeatures(brief.features())
        .forEach(section -> wishes.put(section, new Wish("A wished feature asks for it.", 100)));
    String prompt = brief.prompt().value();
    Wishes.ofPrompt(prompt)
        .forEach(section -> wishes.putIfAbsent(section, new Wish("The prompt names it.", 95)));
    for (SectionGuesser.Asked asked : guesser.asked(CleanText.of(prompt))) {
      String reason = "The prompt's words \"" + asked.clause() + "\" ask for the like.";
      wishes.putIfAbsent(
          StandardComponent.valueOf(asked.section().toUpperCase(Locale.ROOT)),
          new Wish(reason, Math.min(99, asked.thousandths() / 10)));
    }
    return new SectionWishes(wishes);
  }

  Set<StandardComponent> sections() {
    return all.keySet();
  }
}
