package dev.aether.domain.component.standard;

import static dev.aether.domain.component.ComponentKind.SECTION;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.standard.Specs.HREF;
import static dev.aether.domain.component.standard.Specs.IMAGE;
import static dev.aether.domain.component.standard.Specs.INTRO;
import static dev.aether.domain.component.standard.Specs.PLACEHOLDER;
import static dev.aether.domain.component.standard.Specs.TITLE;
import static dev.aether.domain.component.standard.Specs.contract;
import static dev.aether.domain.component.standard.Specs.hints;
import static dev.aether.domain.component.standard.Specs.items;
import static dev.aether.domain.component.standard.Specs.variant;

import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.TextType;
import java.util.List;

/** Sections with facts about people, which nobody but the owner can state. */
final class PeopleContracts {
  private PeopleContracts() {}

  static ComponentContract team() {
    return contract(
        SECTION,
        "team",
        "Team",
        "The people who work here.",
        hints("businesses whose people matter to customers", "owners who have named nobody"),
        List.of(
            variant("cards", "A picture above each name."),
            variant("list", "A small picture beside each name.")),
        TITLE,
        INTRO,
        items(
            "The people.",
            optional("name", TextType.line(), "Who it is."),
            optional("role", TextType.line(), "What he or she does."),
            optional("text", TextType.paragraph(), "A sentence about the person."),
            IMAGE,
            PLACEHOLDER));
  }

  static ComponentContract testimonials() {
    return contract(
        SECTION,
        "testimonials",
        "Testimonials",
        "What customers said, in their own words.",
        hints("offers that need trust", "owners without any true quotation"),
        List.of(
            variant("cards", "A card for each voice."),
            variant("single", "Large voices, one below the other.")),
        TITLE,
        INTRO,
        items(
            "The voices.",
            optional("quote", TextType.paragraph(), "What was said."),
            optional("name", TextType.line(), "Who said it."),
            optional("role", TextType.line(), "What he or she is."),
            PLACEHOLDER));
  }

  static ComponentContract statistics() {
    return contract(
        SECTION,
        "statistics",
        "Statistics",
        "A few numbers that say much.",
        hints("facts that are best told as numbers", "numbers that nobody has counted"),
        List.of(
            variant("row", "Side by side, with lines between them."),
            variant("cards", "A card for each number.")),
        TITLE,
        INTRO,
        items(
            "The numbers.",
            optional("value", new TextType(0, 40), "The number with its unit."),
            optional("label", TextType.line(), "What is counted."),
            PLACEHOLDER));
  }

  static ComponentContract logos() {
    return contract(
        SECTION,
        "logos",
        "Logos",
        "Customers, partners or media by their names or marks.",
        hints("businesses that work for other businesses", "names that may not be shown"),
        List.of(
            variant("row", "A quiet row below a small heading."),
            variant("grid", "A grid of framed names.")),
        TITLE,
        items(
            "The names.",
            optional("name", TextType.line(), "What it is called."),
            HREF,
            IMAGE,
            PLACEHOLDER));
  }
}
