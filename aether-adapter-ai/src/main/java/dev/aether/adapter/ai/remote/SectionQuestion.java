package dev.aether.adapter.ai.remote;

import dev.aether.application.generation.ComponentComposer;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.repair.Repaired;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks for one section of a page, and reads it. */
final class SectionQuestion {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

  private static final String TASK =
      """
      You write one section of a website from a short description by its owner: choose the section
      that suits it best and write its words, in the language of the description. Say only what the
      description says or what is true of every such business: no invented names, numbers, prices,
      addresses or reviews. All texts are plain text without markup. Links lead to sections of the
      page: # and the section's type, such as #contact.

      The sections:
      """;

  private static final Catalog CATALOG = new Catalog();

  private SectionQuestion() {}

  static Question of(ComponentWish wish) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("language", StrictSchema.text("Of the words, as a tag such as en or ko."));
    fields.put("section", CATALOG.section());
    fields.put("theme", Catalog.theme());
    return new Question(
        "section", TASK + CATALOG.lines(), Brief.json(brief(wish)), StrictSchema.object(fields));
  }

  static Reading<ComponentComposer.Composed> read(String answer, ComponentWish wish) {
    Fields made;
    try {
      made = Answers.object(answer);
    } catch (DomainException e) {
      return Reading.unusable("The answer is no JSON: " + e.problem().message());
    }
    List<Fields> section =
        made.values().get("section") instanceof Fields fields ? List.of(fields) : List.of();
    GenerationBrief brief = brief(wish);
    Repaired page = Pages.page(section, Brief.words(brief));
    List<String> findings = new ArrayList<>(Pages.losses(page));
    if (page.tree().root().children().size() != 1) {
      findings.add("/section: There is no section of the list.");
      return new Reading<>(Optional.empty(), findings);
    }
    String language = made.text("language", "en");
    return new Reading<>(
        Optional.of(
            new ComponentComposer.Composed(
                page.tree().root().children().get(0),
                Answers.theme(made, brief, findings),
                LANGUAGE.matcher(language).matches() ? language : "en")),
        findings);
  }

  /** The wish as data; what it is recorded with repeats the description as a feature. */
  private static GenerationBrief brief(ComponentWish wish) {
    return new GenerationBrief(
        wish.description(), Optional.empty(), wish.colorScheme(), wish.font(), List.of());
  }
}
