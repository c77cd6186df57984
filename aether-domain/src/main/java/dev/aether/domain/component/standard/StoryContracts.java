package dev.aether.domain.component.standard;

import static dev.aether.domain.component.ComponentKind.SECTION;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.standard.Specs.IMAGE;
import static dev.aether.domain.component.standard.Specs.INTRO;
import static dev.aether.domain.component.standard.Specs.NAME;
import static dev.aether.domain.component.standard.Specs.TEXT;
import static dev.aether.domain.component.standard.Specs.TITLE;
import static dev.aether.domain.component.standard.Specs.contract;
import static dev.aether.domain.component.standard.Specs.hints;
import static dev.aether.domain.component.standard.Specs.items;
import static dev.aether.domain.component.standard.Specs.variant;

import dev.aether.domain.component.contract.AiHints;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.ListType;
import dev.aether.domain.component.prop.TextType;
import java.util.List;

/** Sections that tell what an owner does and how. */
final class StoryContracts {
  private static final AiHints THINGS = hints("three to nine things of one kind");

  private StoryContracts() {}

  static ComponentContract story() {
    return contract(
        SECTION,
        "story",
        "Story",
        "Who is behind it, in paragraphs.",
        hints("businesses with people or a past behind them"),
        List.of(
            variant("beside", "The heading beside the text."),
            variant("column", "One column in the middle of the page.")),
        TITLE,
        optional("paragraphs", ListType.of(TextType.paragraph(), 30), "The text."),
        optional("highlights", ListType.of(TextType.line(), 12), "Short facts beside it."));
  }

  static ComponentContract features() {
    return contract(
        SECTION,
        "features",
        "Features",
        "Services, goods or practice areas.",
        THINGS,
        List.of(
            variant("cards", "A card for each."),
            variant("list", "One below the other with a line between them.")),
        TITLE,
        INTRO,
        items(
            "The things.",
            NAME,
            TEXT,
            optional("icon", ElementContracts.ICONS, "A sign instead of a drawn pattern.")));
  }

  static ComponentContract steps() {
    return contract(
        SECTION,
        "steps",
        "Steps",
        "How it goes, in order.",
        THINGS,
        List.of(
            variant("row", "Side by side where there is room."),
            variant("timeline", "One below the other along a line.")),
        TITLE,
        INTRO,
        items("The things.", NAME, TEXT));
  }

  static ComponentContract showcase() {
    return contract(
        SECTION,
        "showcase",
        "Showcase",
        "Works, dishes or goods, each with a picture.",
        THINGS,
        List.of(),
        TITLE,
        INTRO,
        items("The things.", NAME, TEXT, IMAGE));
  }

  static ComponentContract faq() {
    return contract(
        SECTION,
        "faq",
        "Questions",
        "Questions with their answers.",
        hints("offers that need explaining"),
        List.of(
            variant("beside", "The heading beside the questions."),
            variant("column", "One column in the middle of the page.")),
        TITLE,
        items(
            "Questions and answers.",
            optional("question", TextType.line(), "What people ask."),
            optional("answer", TextType.paragraph(), "What the owner says.")));
  }
}
