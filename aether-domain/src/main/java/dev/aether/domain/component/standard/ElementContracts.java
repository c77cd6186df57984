package dev.aether.domain.component.standard;

import static dev.aether.domain.component.ComponentKind.ELEMENT;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;
import static dev.aether.domain.component.standard.Specs.HREF;
import static dev.aether.domain.component.standard.Specs.LINK;
import static dev.aether.domain.component.standard.Specs.contract;
import static dev.aether.domain.component.standard.Specs.hints;
import static dev.aether.domain.component.standard.Specs.variant;

import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.ImageType;
import dev.aether.domain.component.prop.ListType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.RichTextType;
import dev.aether.domain.component.prop.TextType;
import java.util.List;

/** Single things. */
final class ElementContracts {
  /** The signs that the renderer has drawings of. */
  static final ChoiceType ICONS =
      ChoiceType.of(
          "arrow",
          "book",
          "bolt",
          "bag",
          "calendar",
          "camera",
          "chat",
          "check",
          "clock",
          "cup",
          "gift",
          "globe",
          "heart",
          "home",
          "leaf",
          "mail",
          "music",
          "person",
          "phone",
          "pin",
          "shield",
          "star",
          "tag",
          "tool");

  private static final PropSpec WORDS = required("text", TextType.line().filled(), "The words.");
  private static final PropSpec ALIGN =
      optional("align", ChoiceType.of("start", "center", "end"), "Where it stands.");

  private ElementContracts() {}

  static ComponentContract heading() {
    return contract(
        ELEMENT,
        "heading",
        "Heading",
        "Words above what follows; its level comes from where it stands.",
        hints("parts of a section that need a name", "large text that names nothing"),
        List.of(
            variant("normal", "As large as its level asks for."),
            variant("large", "Larger, for a beginning."),
            variant("small", "Smaller, for an aside.")),
        WORDS,
        ALIGN);
  }

  static ComponentContract text() {
    return contract(
        ELEMENT,
        "text",
        "Text",
        "A paragraph of plain text.",
        hints("a few sentences", "long texts with links, which rich-text takes"),
        List.of(
            variant("normal", "For reading."),
            variant("lead", "Larger, for a beginning."),
            variant("small", "Small print.")),
        required("text", TextType.paragraph().filled(), "The words."),
        ALIGN);
  }

  static ComponentContract richText() {
    return contract(
        ELEMENT,
        "rich-text",
        "Rich text",
        "Paragraphs, headings, lists, quotations, emphasis and links.",
        hints("texts of several paragraphs", "a single sentence"),
        List.of(),
        required("body", new RichTextType(20_000), "The text."));
  }

  static ComponentContract image() {
    return contract(
        ELEMENT,
        "image",
        "Image",
        "An uploaded picture, or a drawing until there is one.",
        hints("a picture beside or between words", "several pictures, which gallery takes"),
        List.of(
            variant("plain", "With slightly round corners."),
            variant("framed", "In the frame of the theme."),
            variant("round", "In a circle.")),
        optional("image", new ImageType(), "The picture."),
        optional("caption", TextType.line(), "A line below it."),
        optional("shape", ChoiceType.of("wide", "square", "tall"), "What form it is cut to."));
  }

  static ComponentContract button() {
    return contract(
        ELEMENT,
        "button",
        "Button",
        "Words to press that lead somewhere.",
        hints("the next thing to do", "links within a sentence"),
        List.of(
            variant("main", "Filled."),
            variant("other", "A line around."),
            variant("quiet", "Words with an arrow.")),
        required("label", TextType.line().filled(), "The words to press."),
        HREF,
        ALIGN);
  }

  static ComponentContract buttonGroup() {
    return contract(
        ELEMENT,
        "button-group",
        "Buttons",
        "Several buttons side by side; the first is the main one.",
        hints("a choice of two or three things to do", "a list of pages"),
        List.of(),
        optional("actions", ListType.of(LINK, 6), "The buttons."),
        ALIGN);
  }

  static ComponentContract icon() {
    return contract(
        ELEMENT,
        "icon",
        "Icon",
        "A small drawn sign, with a word beside it if wanted.",
        hints("a sign that helps to find a thing", "decoration without meaning"),
        List.of(variant("line", "The sign alone."), variant("badge", "On a tinted ground.")),
        optional("name", ICONS, "Which sign."),
        optional("label", TextType.line(), "The words beside it."));
  }

  static ComponentContract list() {
    return contract(
        ELEMENT,
        "list",
        "List",
        "Short texts, one below the other.",
        hints("three to ten points", "points of several sentences"),
        List.of(
            variant("bullets", "With dots."),
            variant("numbers", "With numbers, where the order counts."),
            variant("checks", "With check marks."),
            variant("plain", "With lines between them.")),
        optional("items", ListType.of(new TextType(0, 500), Specs.MOST_ITEMS), "The points."));
  }

  static ComponentContract quote() {
    return contract(
        ELEMENT,
        "quote",
        "Quote",
        "What somebody said, and who.",
        hints("a true quotation", "slogans"),
        List.of(
            variant("line", "With a line beside it."), variant("large", "Large, in the middle.")),
        required("text", TextType.paragraph().filled(), "What was said."),
        optional("name", TextType.line(), "Who said it."),
        optional("role", TextType.line(), "What he or she is."),
        Specs.PLACEHOLDER);
  }

  static ComponentContract divider() {
    return contract(
        ELEMENT,
        "divider",
        "Divider",
        "Where one thought ends and another begins.",
        hints("a change of subject in a text", "between sections, which are apart anyway"),
        List.of(
            variant("line", "A thin line."),
            variant("short", "A short, strong line."),
            variant("dots", "Three dots.")));
  }

  static ComponentContract badge() {
    return contract(
        ELEMENT,
        "badge",
        "Badge",
        "A word or two that mark something.",
        hints("a state such as New or Sold out", "sentences"),
        List.of(
            variant("tint", "On a tinted ground."),
            variant("strong", "In the colour of buttons."),
            variant("line", "With a line around.")),
        required("text", new TextType(1, 60), "The words."));
  }
}
