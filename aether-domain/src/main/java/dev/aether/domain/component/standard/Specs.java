package dev.aether.domain.component.standard;

import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.contract.AiHints;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.contract.Variant;
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
import java.util.Optional;

/** What many contracts have in common. */
final class Specs {
  static final int MOST_ITEMS = 60;
  static final int MOST_CHILDREN = 60;

  static final PropSpec TITLE =
      required("title", TextType.line().filled(), "The heading of the section.");
  static final PropSpec INTRO =
      optional("intro", TextType.paragraph(), "A sentence or two below the heading.");
  static final ObjectType LINK =
      ObjectType.of(
          optional("label", TextType.line(), "The words to press."),
          optional("href", UrlType.link(), "Where it leads."));
  static final PropSpec ACTION = optional("action", LINK, "A button.");
  static final PropSpec ACTIONS =
      optional("actions", ListType.of(LINK, 6), "Buttons; the first is the main one.");
  static final PropSpec LINKS = optional("links", ListType.of(LINK, 40), "Links.");
  static final PropSpec NAME = optional("title", TextType.line(), "Its name.");
  static final PropSpec TEXT =
      optional("text", TextType.paragraph(), "What there is to say of it.");
  static final PropSpec PRICE =
      optional("price", TextType.line(), "What it costs, with the currency.");
  static final PropSpec HREF = optional("href", UrlType.link(), "Where pressing it leads.");
  static final PropSpec IMAGE =
      optional("image", new ImageType(), "An uploaded picture instead of a drawn one.");
  static final PropSpec PLACEHOLDER =
      optional(
          "placeholder",
          new FlagType(),
          "Whether the owner has yet to say it; the page then leaves it out.");

  private Specs() {}

  static PropSpec items(String description, PropSpec... fields) {
    return optional("items", ListType.of(ObjectType.of(fields), MOST_ITEMS), description);
  }

  /** The place for elements, widgets and layouts, but not for whole sections. */
  static PropSpec slot(String description) {
    return optional(
        SlotType.DEFAULT,
        SlotType.of(
            MOST_CHILDREN, ComponentKind.LAYOUT, ComponentKind.ELEMENT, ComponentKind.WIDGET),
        description);
  }

  static Variant variant(String name, String description) {
    return new Variant(name, description, PropValue.Fields.NONE);
  }

  static AiHints hints(String bestFor) {
    return new AiHints(List.of(bestFor), List.of());
  }

  static AiHints hints(String bestFor, String avoidFor) {
    return new AiHints(List.of(bestFor), List.of(avoidFor));
  }

  /** A contract with the sample of that name; {@code title} and {@code description} for people. */
  static ComponentContract contract(
      ComponentKind kind,
      String name,
      String title,
      String description,
      AiHints hints,
      List<Variant> variants,
      PropSpec... props) {
    return new ComponentContract(
        ComponentType.of(name),
        kind,
        title,
        description,
        PropsSchema.of(props),
        variants,
        hints,
        Optional.of(Samples.read(name)));
  }
}
