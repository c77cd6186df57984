package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Icon;
import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.render.page.Word;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Plans side by side in a table, with a row for everything that one of them includes. */
final class PlanTable {
  private PlanTable() {}

  static Html of(Part part, List<PropValue.Fields> plans) {
    Set<String> features = new LinkedHashSet<>();
    plans.forEach(
        plan ->
            plan.texts("features").stream().filter(PlainText::isVisible).forEach(features::add));
    List<Html> rows = new ArrayList<>();
    if (plans.stream().anyMatch(plan -> Part.all(plan, "price"))) {
      rows.add(row(part.phrases().word(Word.PRICE), plans, plan -> price(plan)));
    }
    for (String feature : features) {
      rows.add(row(feature, plans, plan -> mark(part, plan.texts("features").contains(feature))));
    }
    Html table =
        el(
                Tag.TABLE,
                el(Tag.THEAD, el(Tag.TR, names(part, plans))),
                el(Tag.TBODY, rows).unlessHollow())
            .with(Attribute.ARIA_LABELLEDBY, part.innerId("title"));
    return Html.all(el(Tag.DIV, table).in("sheet"), buttons(part, plans));
  }

  private interface Cell {
    Html of(PropValue.Fields plan);
  }

  private static List<Html> names(Part part, List<PropValue.Fields> plans) {
    List<Html> cells = new ArrayList<>();
    cells.add(head("col", part.phrases().word(Word.PLAN)));
    plans.forEach(plan -> cells.add(head("col", plan.text("title", ""))));
    return cells;
  }

  private static Html row(String name, List<PropValue.Fields> plans, Cell cell) {
    List<Html> cells = new ArrayList<>();
    cells.add(head("row", name));
    plans.forEach(plan -> cells.add(el(Tag.TD, cell.of(plan))));
    return el(Tag.TR, cells);
  }

  private static Html head(String scope, String words) {
    return el(Tag.TH, text(words)).with(Attribute.SCOPE, scope);
  }

  private static Html price(PropValue.Fields plan) {
    return Html.all(
        Part.words("price", plan.text("price", "")), Part.words("period", plan.text("period", "")));
  }

  private static Html mark(Part part, boolean included) {
    String words = part.phrases().word(included ? Word.INCLUDED : Word.NOT_INCLUDED);
    return Html.all(
        included ? Icon.CHECK.draw() : el(Tag.SPAN, text("–")).with(Attribute.ARIA_HIDDEN, "true"),
        el(Tag.SPAN, text(words)).in("unseen"));
  }

  private static Html buttons(Part part, List<PropValue.Fields> plans) {
    List<Html> buttons = new ArrayList<>();
    for (PropValue.Fields plan : plans) {
      boolean first = PropValue.flag(true).equals(plan.values().get("highlighted"));
      if (plan.values().get("action") instanceof PropValue.Fields action) {
        buttons.add(Links.button(action, part.targets(), first ? "main" : "other"));
      }
    }
    return el(Tag.P, buttons).in("actions").unlessHollow();
  }
}
