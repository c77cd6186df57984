package dev.aether.domain.component.standard;

import static dev.aether.domain.component.ComponentKind.SECTION;
import static dev.aether.domain.component.ComponentKind.WIDGET;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.prop.PropSpec.required;
import static dev.aether.domain.component.standard.Specs.ACTIONS;
import static dev.aether.domain.component.standard.Specs.INTRO;
import static dev.aether.domain.component.standard.Specs.PLACEHOLDER;
import static dev.aether.domain.component.standard.Specs.TEXT;
import static dev.aether.domain.component.standard.Specs.TITLE;
import static dev.aether.domain.component.standard.Specs.contract;
import static dev.aether.domain.component.standard.Specs.hints;
import static dev.aether.domain.component.standard.Specs.variant;

import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.ListType;
import dev.aether.domain.component.prop.ObjectType;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.TextType;
import dev.aether.domain.component.prop.UrlType;
import java.util.List;

/** Sections that say where, when and how to reach somebody. */
final class PlaceContracts {
  static final PropSpec DETAILS =
      optional(
          "details",
          ListType.of(
              ObjectType.of(
                  optional("label", TextType.line(), "What it is, such as Telephone."),
                  optional("value", TextType.paragraph(), "The number, the street, the hours."),
                  optional("href", UrlType.link(), "Where pressing it leads."),
                  PLACEHOLDER),
              30),
          "Ways to reach him.");

  private PlaceContracts() {}

  static ComponentContract contact() {
    return contract(
        SECTION,
        "contact",
        "Contact",
        "How to reach the owner.",
        hints("businesses that one visits, calls or writes to"),
        List.of(
            variant("beside", "The heading beside the details."),
            variant("row", "The details side by side below the heading.")),
        TITLE,
        INTRO,
        DETAILS);
  }

  static ComponentContract event() {
    return contract(
        SECTION,
        "event",
        "Event",
        "One event: what, when and where.",
        hints("concerts, courses, openings and talks", "things that go on all year"),
        List.of(),
        TITLE,
        TEXT,
        optional("date", new TextType(0, 40), "The day, as 2026-03-14, or in words."),
        optional("time", new TextType(0, 40), "The hour, as 19:30, or in words."),
        optional("place", TextType.line(), "Where it is."),
        optional("price", TextType.line(), "What it costs."),
        ACTIONS,
        PLACEHOLDER);
  }

  static ComponentContract hours() {
    ObjectType day =
        ObjectType.of(
            optional("day", TextType.line(), "The day or days."),
            optional("hours", TextType.line(), "From when to when; empty for closed."),
            PLACEHOLDER);
    return contract(
        SECTION,
        "hours",
        "Opening hours",
        "When it is open, day by day.",
        hints("shops, practices and restaurants", "businesses on the web alone"),
        List.of(
            variant("beside", "The heading beside the table."),
            variant("card", "A card in the middle of the page.")),
        TITLE,
        INTRO,
        optional("days", ListType.of(day, 14), "The days in order."),
        optional("note", TextType.paragraph(), "What is different on some days."));
  }

  static ComponentContract map() {
    return contract(
        WIDGET,
        "map",
        "Map",
        "Where it is: a drawn plan with the address and a link to a real map.",
        hints("places that one visits", "businesses on the web alone"),
        List.of(
            variant("card", "The address on a card over the plan."),
            variant("beside", "The address beside the plan.")),
        TITLE,
        required("address", TextType.paragraph().filled(), "The address as one writes it."),
        optional("href", UrlType.link(), "Where a map of it is."),
        optional("label", TextType.line(), "The words to press."),
        optional("text", TextType.paragraph(), "How to get there."),
        PLACEHOLDER);
  }
}
