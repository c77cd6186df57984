package dev.aether.domain.component.standard;

import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.contract.AiHints;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.FlagType;
import dev.aether.domain.component.prop.ImageType;
import dev.aether.domain.component.prop.ListType;
import dev.aether.domain.component.prop.ObjectType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.SlotType;
import dev.aether.domain.component.prop.TextType;
import dev.aether.domain.component.prop.UrlType;
import java.util.List;

/** The contracts of the standard components. */
final class StandardContracts {
  private static final int MOST_SECTIONS = 200;
  private static final int MOST_ITEMS = 60;

  private static final PropSpec TITLE =
      required("title", TextType.line().filled(), "The heading of the section.");
  private static final PropSpec INTRO =
      optional("intro", TextType.paragraph(), "A sentence or two below the heading.");
  private static final ObjectType LINK =
      ObjectType.of(
          optional("label", TextType.line(), "The words to press."),
          optional("href", UrlType.link(), "Where it leads."));
  private static final PropSpec ACTIONS =
      optional("actions", ListType.of(LINK, 6), "Buttons; the first is the main one.");
  private static final PropSpec LINKS = optional("links", ListType.of(LINK, 40), "Links.");
  private static final PropSpec CARD_TITLE = optional("title", TextType.line(), "Its name.");
  private static final PropSpec CARD_TEXT =
      optional("text", TextType.paragraph(), "What there is to say of it.");
  private static final ObjectType CARD = ObjectType.of(CARD_TITLE, CARD_TEXT);
  private static final PropSpec BRAND =
      required("brand", TextType.line().filled(), "What the site is called.");

  private StandardContracts() {}

  static ComponentContract page() {
    SlotType sections =
        SlotType.of(
            MOST_SECTIONS,
            ComponentKind.SECTION,
            ComponentKind.LAYOUT,
            ComponentKind.ELEMENT,
            ComponentKind.WIDGET);
    return ComponentContract.of(
        ComponentType.PAGE,
        ComponentKind.LAYOUT,
        "Page",
        "The whole page; its children are shown from top to bottom.",
        PropsSchema.of(optional(SlotType.DEFAULT, sections, "The sections.")));
  }

  static ComponentContract header() {
    return section(
        "header",
        "Header",
        "The band at the top with the site's name and where one can go.",
        List.of("every page, once"),
        BRAND,
        LINKS,
        optional("action", LINK, "A button."));
  }

  static ComponentContract hero() {
    return section(
        "hero",
        "Hero",
        "What this is about, said large, with what a visitor can do.",
        List.of("the beginning of a page"),
        TITLE,
        optional("eyebrow", TextType.line(), "A few small words above the heading."),
        optional("subtitle", TextType.paragraph(), "A sentence or two below the heading."),
        ACTIONS,
        optional(
            "motif",
            ChoiceType.of("waves", "grid", "rays", "hills", "rings", "steam"),
            "The drawing beside the words."),
        optional("image", new ImageType(), "An uploaded picture instead of the drawing."));
  }

  static ComponentContract story() {
    return section(
        "story",
        "Story",
        "Who is behind it, in paragraphs.",
        List.of("businesses with people or a past behind them"),
        TITLE,
        optional("paragraphs", ListType.of(TextType.paragraph(), 30), "The text."),
        optional("highlights", ListType.of(TextType.line(), 12), "Short facts beside it."));
  }

  static ComponentContract features() {
    return cards("features", "Features", "Services, goods or practice areas.", CARD);
  }

  static ComponentContract steps() {
    return cards("steps", "Steps", "How it goes, in order.", CARD);
  }

  static ComponentContract showcase() {
    return cards(
        "showcase",
        "Showcase",
        "Works, dishes or goods, each with a picture.",
        ObjectType.of(
            CARD_TITLE,
            CARD_TEXT,
            optional("image", new ImageType(), "An uploaded picture instead of a drawn one.")));
  }

  static ComponentContract faq() {
    ObjectType question =
        ObjectType.of(
            optional("question", TextType.line(), "What people ask."),
            optional("answer", TextType.paragraph(), "What the owner says."));
    return section(
        "faq",
        "Questions",
        "Questions with their answers.",
        List.of("offers that need explaining"),
        TITLE,
        optional("items", ListType.of(question, MOST_ITEMS), "Questions and answers."));
  }

  static ComponentContract cta() {
    return section(
        "cta",
        "Call to action",
        "One thing to do now.",
        List.of("the end of a page"),
        TITLE,
        optional("text", TextType.paragraph(), "Why to do it."),
        ACTIONS);
  }

  static ComponentContract contact() {
    ObjectType detail =
        ObjectType.of(
            optional("label", TextType.line(), "What it is, such as Telephone."),
            optional("value", TextType.paragraph(), "The number, the street, the hours."),
            optional("href", UrlType.link(), "Where pressing it leads."),
            optional(
                "placeholder",
                new FlagType(),
                "Whether the owner has yet to say it; the page then leaves it out."));
    return section(
        "contact",
        "Contact",
        "How to reach the owner.",
        List.of("businesses that one visits, calls or writes to"),
        TITLE,
        INTRO,
        optional("details", ListType.of(detail, 30), "Ways to reach him."));
  }

  static ComponentContract footer() {
    return section(
        "footer",
        "Footer",
        "The band at the bottom.",
        List.of("every page, once"),
        BRAND,
        optional("text", TextType.paragraph(), "A line below the name."),
        LINKS);
  }

  private static ComponentContract cards(
      String name, String title, String description, ObjectType card) {
    return section(
        name,
        title,
        description,
        List.of("three to nine things of one kind"),
        TITLE,
        INTRO,
        optional("items", ListType.of(card, MOST_ITEMS), "The things."));
  }

  private static ComponentContract section(
      String name, String title, String description, List<String> bestFor, PropSpec... props) {
    return new ComponentContract(
        ComponentType.of(name),
        ComponentKind.SECTION,
        title,
        description,
        PropsSchema.of(props),
        List.of(),
        new AiHints(bestFor, List.of()));
  }
}
