package dev.aether.domain.component.standard;

import static dev.aether.domain.component.ComponentKind.SECTION;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.standard.Specs.ACTION;
import static dev.aether.domain.component.standard.Specs.HREF;
import static dev.aether.domain.component.standard.Specs.IMAGE;
import static dev.aether.domain.component.standard.Specs.INTRO;
import static dev.aether.domain.component.standard.Specs.MOST_ITEMS;
import static dev.aether.domain.component.standard.Specs.NAME;
import static dev.aether.domain.component.standard.Specs.PRICE;
import static dev.aether.domain.component.standard.Specs.TEXT;
import static dev.aether.domain.component.standard.Specs.TITLE;
import static dev.aether.domain.component.standard.Specs.contract;
import static dev.aether.domain.component.standard.Specs.hints;
import static dev.aether.domain.component.standard.Specs.items;
import static dev.aether.domain.component.standard.Specs.variant;

import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.FlagType;
import dev.aether.domain.component.prop.ListType;
import dev.aether.domain.component.prop.ObjectType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.TextType;
import java.util.List;

/** Sections that say what there is to have and what it costs. */
final class TradeContracts {
  private static final PropSpec NOTE =
      optional("note", TextType.paragraph(), "Small print below it, such as what taxes are in.");

  private TradeContracts() {}

  static ComponentContract menu() {
    ObjectType group =
        ObjectType.of(
            optional("title", TextType.line(), "Such as Starters."),
            optional("text", TextType.paragraph(), "A line below it."),
            items(
                "The dishes.",
                NAME,
                TEXT,
                PRICE,
                optional("tags", ListType.of(new TextType(0, 40), 6), "Such as vegan.")));
    return contract(
        SECTION,
        "menu",
        "Menu",
        "Dishes and drinks in groups with their prices.",
        hints("restaurants, bars and cafés", "goods that are not eaten"),
        List.of(
            variant("columns", "Groups side by side where there is room."),
            variant("single", "One narrow column, as on a printed card.")),
        TITLE,
        INTRO,
        optional("groups", ListType.of(group, 20), "Courses or kinds."),
        NOTE);
  }

  static ComponentContract priceList() {
    return contract(
        SECTION,
        "price-list",
        "Price list",
        "Services with what each costs.",
        hints("salons, workshops and practices", "subscriptions with several plans"),
        List.of(
            variant("lines", "A line for each, its price at the end."),
            variant("boxed", "The same in a box of its own.")),
        TITLE,
        INTRO,
        items("The services.", NAME, TEXT, PRICE),
        NOTE);
  }

  static ComponentContract pricing() {
    ObjectType plan =
        ObjectType.of(
            NAME,
            PRICE,
            optional("period", TextType.line(), "What the price is for, such as a month."),
            optional("text", TextType.paragraph(), "Whom it is for."),
            optional("features", ListType.of(TextType.line(), 20), "What it includes."),
            ACTION,
            optional("highlighted", new FlagType(), "Whether it is the one to look at first."));
    return contract(
        SECTION,
        "pricing",
        "Plans",
        "Plans to choose from, with what each includes.",
        hints("products with two to four plans", "single prices"),
        List.of(
            variant("cards", "A card for each plan."),
            variant("table", "A table that compares what the plans include.")),
        TITLE,
        INTRO,
        optional("plans", ListType.of(plan, 6), "The plans, the smallest first."),
        NOTE);
  }

  static ComponentContract products() {
    return contract(
        SECTION,
        "products",
        "Products",
        "Goods with their pictures and prices.",
        hints("shops with things to look at", "services"),
        List.of(
            variant("grid", "A grid of pictures."),
            variant("list", "One below the other with a small picture.")),
        TITLE,
        INTRO,
        optional(
            "items",
            ListType.of(
                ObjectType.of(
                    NAME,
                    TEXT,
                    PRICE,
                    HREF,
                    IMAGE,
                    optional("badge", new TextType(0, 40), "A word on it, such as New.")),
                MOST_ITEMS),
            "The goods."));
  }
}
