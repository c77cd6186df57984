package dev.aether.domain.component.standard;

import static dev.aether.domain.component.ComponentKind.ELEMENT;
import static dev.aether.domain.component.ComponentKind.LAYOUT;
import static dev.aether.domain.component.ComponentKind.SECTION;
import static dev.aether.domain.component.ComponentKind.WIDGET;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;
import static dev.aether.domain.component.standard.Specs.ACTION;
import static dev.aether.domain.component.standard.Specs.ACTIONS;
import static dev.aether.domain.component.standard.Specs.LINKS;
import static dev.aether.domain.component.standard.Specs.TITLE;
import static dev.aether.domain.component.standard.Specs.contract;
import static dev.aether.domain.component.standard.Specs.hints;
import static dev.aether.domain.component.standard.Specs.variant;

import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.ImageType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.SlotType;
import dev.aether.domain.component.prop.TextType;
import java.util.List;
import java.util.Set;

/** The page, and what nearly every page begins and ends with. */
final class FrameContracts {
  private static final int MOST_SECTIONS = 200;
  private static final PropSpec BRAND =
      required("brand", TextType.line().filled(), "What the site is called.");

  private FrameContracts() {}

  static ComponentContract page() {
    SlotType sections =
        new SlotType(
            Set.of(SECTION, LAYOUT, ELEMENT, WIDGET),
            Set.of(ComponentType.PAGE.name()),
            0,
            MOST_SECTIONS);
    return ComponentContract.of(
        ComponentType.PAGE,
        LAYOUT,
        "Page",
        "The whole page, its children from top to bottom; one with a title inside it is a further"
            + " page of the site, at its id.",
        PropsSchema.of(
            optional("title", TextType.line(), "Of a further page; the first has the site's."),
            optional("description", TextType.paragraph(), "What search engines say of it."),
            optional(SlotType.DEFAULT, sections, "The sections.")));
  }

  static ComponentContract header() {
    return contract(
        SECTION,
        "header",
        "Header",
        "The band at the top with the site's name and where one can go.",
        hints("every page, once"),
        List.of(
            variant("row", "Name, links and button in one row."),
            variant("centered", "The name in the middle with the links below it.")),
        BRAND,
        LINKS,
        ACTION);
  }

  static ComponentContract hero() {
    return contract(
        SECTION,
        "hero",
        "Hero",
        "What this is about, said large, with what a visitor can do.",
        hints("the beginning of a page", "the middle of a page"),
        List.of(
            variant("split", "Words on one side, the picture on the other."),
            variant("centered", "Words in the middle and the picture, wide, below them."),
            variant("cover", "Words on a panel over a picture that fills the band."),
            variant("offset", "A wide picture that the words overlap."),
            variant("minimal", "Words alone, large, with much room.")),
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

  static ComponentContract cta() {
    return contract(
        SECTION,
        "cta",
        "Call to action",
        "One thing to do now.",
        hints("the end of a page", "pages that ask for several things at once"),
        List.of(
            variant("panel", "A strong panel with the words on one side."),
            variant("centered", "The same panel with the words in the middle."),
            variant("plain", "Words and buttons on the ground of the page.")),
        TITLE,
        optional("text", TextType.paragraph(), "Why to do it."),
        ACTIONS);
  }

  static ComponentContract footer() {
    return contract(
        SECTION,
        "footer",
        "Footer",
        "The band at the bottom.",
        hints("every page, once"),
        List.of(
            variant("row", "Name and links side by side."),
            variant("centered", "Everything in the middle.")),
        BRAND,
        optional("text", TextType.paragraph(), "A line below the name."),
        LINKS);
  }
}
