package dev.aether.domain.component.standard;

import static dev.aether.domain.component.ComponentKind.LAYOUT;
import static dev.aether.domain.component.ComponentKind.SECTION;
import static dev.aether.domain.component.prop.PropSpec.optional;
import static dev.aether.domain.component.standard.Specs.INTRO;
import static dev.aether.domain.component.standard.Specs.TITLE;
import static dev.aether.domain.component.standard.Specs.contract;
import static dev.aether.domain.component.standard.Specs.hints;
import static dev.aether.domain.component.standard.Specs.slot;
import static dev.aether.domain.component.standard.Specs.variant;

import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.ChoiceType;
import dev.aether.domain.component.prop.PropSpec;
import java.util.List;

/** What arranges other components. */
final class LayoutContracts {
  private static final PropSpec GAP =
      optional("gap", ChoiceType.of("small", "medium", "large"), "The room between its parts.");

  private LayoutContracts() {}

  static ComponentContract section() {
    return contract(
        SECTION,
        "section",
        "Section",
        "A band with a heading and whatever is put into it.",
        hints("what no other section is made for", "things that have a section of their own"),
        List.of(
            variant("plain", "On the ground of the page."),
            variant("centered", "The heading in the middle."),
            variant("narrow", "In a narrow column.")),
        TITLE,
        INTRO,
        slot("What stands in it, from top to bottom."));
  }

  static ComponentContract container() {
    return contract(
        LAYOUT,
        "container",
        "Container",
        "Keeps its parts together on a ground of their own.",
        hints("a group that shall be seen as one", "whole pages"),
        List.of(
            variant("card", "A card with a line around."),
            variant("tint", "A tinted ground."),
            variant("bare", "No ground at all.")),
        optional("width", ChoiceType.of("full", "wide", "narrow"), "How wide it may be."),
        slot("What stands in it."));
  }

  static ComponentContract stack() {
    return contract(
        LAYOUT,
        "stack",
        "Stack",
        "Parts one below the other.",
        hints("a column of text and buttons", "things of equal rank side by side"),
        List.of(),
        GAP,
        optional("align", ChoiceType.of("start", "center", "end"), "Where its parts stand."),
        slot("The parts."));
  }

  static ComponentContract grid() {
    return contract(
        LAYOUT,
        "grid",
        "Grid",
        "Parts of equal width, as many in a row as there is room for.",
        hints("three or more parts of one kind", "two parts of different weight"),
        List.of(),
        optional("columns", ChoiceType.of("2", "3", "4"), "Most parts in a row."),
        GAP,
        slot("The parts."));
  }

  static ComponentContract columns() {
    return contract(
        LAYOUT,
        "columns",
        "Columns",
        "Two or three parts side by side, one below the other on small screens.",
        hints("words beside a picture", "more than three parts"),
        List.of(
            variant("even", "All of one width."),
            variant("wide-first", "The first is wider."),
            variant("wide-last", "The last is wider.")),
        GAP,
        optional("align", ChoiceType.of("start", "center", "end"), "Where lower parts stand."),
        slot("One part for each column."));
  }
}
