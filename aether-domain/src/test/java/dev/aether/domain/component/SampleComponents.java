package dev.aether.domain.component;

import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;

import dev.aether.domain.component.contract.AiHints;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.contract.ComponentRegistry;
import dev.aether.domain.component.contract.ContractMigration;
import dev.aether.domain.component.contract.PropChange;
import dev.aether.domain.component.contract.Variant;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.ColourType;
import dev.aether.domain.component.prop.FlagType;
import dev.aether.domain.component.prop.ImageType;
import dev.aether.domain.component.prop.ListType;
import dev.aether.domain.component.prop.NumberType;
import dev.aether.domain.component.prop.ObjectType;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.RichTextType;
import dev.aether.domain.component.prop.SlotType;
import dev.aether.domain.component.prop.TextType;
import dev.aether.domain.component.prop.UrlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small registry that has everything a contract can say, for tests. */
public final class SampleComponents {
  public static final ComponentContract PAGE =
      ComponentContract.of(
          ComponentType.PAGE,
          ComponentKind.LAYOUT,
          "Page",
          "All of it.",
          PropsSchema.of(
              optional(
                  "children",
                  SlotType.of(
                      9_999,
                      ComponentKind.SECTION,
                      ComponentKind.LAYOUT,
                      ComponentKind.ELEMENT,
                      ComponentKind.WIDGET),
                  "What is on it.")));

  /** At version 3, with a way from the first. */
  public static final ComponentContract CARD =
      new ComponentContract(
          new ComponentType("card", 3),
          ComponentKind.ELEMENT,
          "Card",
          "A thing with a picture.",
          PropsSchema.of(
              required("title", new TextType(1, 40), "Its name.")
                  .withDefault(PropValue.text("Untitled")),
              optional("text", new RichTextType(500), "What there is to say."),
              optional("href", UrlType.link(), "Where it leads."),
              optional("picture", new ImageType(), "What it looks like."),
              optional("tint", new ColourType(), "Its colour."),
              optional("stars", NumberType.whole(0, 5), "How good it is."),
              optional("price", NumberType.of("0", "9999.99"), "What it costs."),
              optional("size", ChoiceType.of("small", "large"), "How large it is."),
              optional("sold", new FlagType(), "Whether it is gone."),
              optional(
                  "tags", new ListType(new TextType(1, 20), 1, 4), "Words that it is found by."),
              optional(
                  "maker",
                  ObjectType.of(
                      required("name", new TextType(1, 30), "Who made it."),
                      optional("born", NumberType.whole(1800, 2100), "When he was born.")),
                  "Who made it.")),
          List.of(
              new Variant("plain", "Words alone.", PropValue.Fields.NONE),
              new Variant(
                  "framed",
                  "With a line around.",
                  PropValue.Fields.of("size", PropValue.text("large")))),
          new AiHints(List.of("goods"), List.of("people")));

  /** Holds up to three things side by side and one beside them. */
  public static final ComponentContract COLUMNS =
      ComponentContract.of(
          ComponentType.of("columns"),
          ComponentKind.LAYOUT,
          "Columns",
          "Things side by side.",
          PropsSchema.of(
              optional(
                  "children",
                  SlotType.of(3, ComponentKind.ELEMENT, ComponentKind.LAYOUT),
                  "Side by side."),
              optional("aside", new SlotType(Set.of(), Set.of("card"), 0, 1), "Beside them.")));

  /** Has to have something in it. */
  public static final ComponentContract FRAME =
      ComponentContract.of(
          ComponentType.of("frame"),
          ComponentKind.LAYOUT,
          "Frame",
          "A line around one thing.",
          PropsSchema.of(
              optional(
                  "children",
                  new SlotType(Set.of(ComponentKind.ELEMENT), Set.of(), 1, 1),
                  "The thing.")));

  /** Cannot be made without somebody saying what it is about. */
  public static final ComponentContract BANNER =
      ComponentContract.of(
          ComponentType.of("banner"),
          ComponentKind.SECTION,
          "Banner",
          "A band with words.",
          PropsSchema.of(required("title", TextType.line().filled(), "What it says.")));

  public static final List<ContractMigration> MIGRATIONS =
      List.of(
          new ContractMigration(
              ComponentType.of("card"),
              List.of(
                  new PropChange.Rename("name", "title"),
                  new PropChange.Recode("size", Map.of("s", "small", "l", "large")))),
          new ContractMigration(
              new ComponentType("card", 2),
              List.of(
                  new PropChange.Drop("blink"),
                  new PropChange.Add("sold", PropValue.flag(false)))));

  public static final ComponentRegistry REGISTRY =
      new ComponentRegistry(List.of(PAGE, CARD, COLUMNS, FRAME, BANNER), MIGRATIONS);

  private SampleComponents() {}
}
