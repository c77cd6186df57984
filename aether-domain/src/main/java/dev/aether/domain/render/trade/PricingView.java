package dev.aether.domain.render.trade;

import static dev.aether.domain.render.html.Html.el;
import static dev.aether.domain.render.html.Html.text;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.render.draw.Icon;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.render.page.Links;
import dev.aether.domain.render.page.Part;
import dev.aether.domain.shared.PlainText;
import java.util.List;

/**
 * Props: {@code title}, {@code intro}, {@code plans} of {@code {title, price, period, text,
 * features, action, highlighted}}, {@code note}.
 */
public final class PricingView {
  private PricingView() {}

  public static Html of(Part part) {
    List<PropValue.Fields> plans =
        part.known("plans").stream().filter(plan -> Part.all(plan, "title")).toList();
    if (plans.isEmpty()) {
      return Html.nothing();
    }
    Html all =
        part.is("table")
            ? PlanTable.of(part, plans)
            : el(Tag.UL, plans.stream().map(plan -> card(part, plan)).toList())
                .in("plans", "of-" + Math.min(plans.size(), 4));
    return part.section(
        part.head().in("head", "over"), all, Part.paragraph("note", part.get("note")));
  }

  private static Html card(Part part, PropValue.Fields plan) {
    List<Html> features =
        plan.texts("features").stream()
            .filter(PlainText::isVisible)
            .<Html>map(words -> el(Tag.LI, Icon.CHECK.draw(), el(Tag.SPAN, text(words))))
            .toList();
    boolean first = PropValue.flag(true).equals(plan.values().get("highlighted"));
    return el(
            Tag.LI,
            part.subtitle(plan.text("title", "")),
            Part.paragraph("text", plan.text("text", "")),
            amount(plan),
            el(Tag.UL, features).in("ticks").unlessHollow(),
            button(part, plan, first))
        .in(first ? new String[] {"plan", "first"} : new String[] {"plan"});
  }

  static Html amount(PropValue.Fields plan) {
    return el(
            Tag.P,
            Part.words("price", plan.text("price", "")),
            Part.words("period", plan.text("period", "")))
        .in("amount")
        .unlessHollow();
  }

  static Html button(Part part, PropValue.Fields plan, boolean main) {
    return plan.values().get("action") instanceof PropValue.Fields action
        ? el(Tag.P, Links.button(action, part.targets(), main ? "main" : "other"))
            .in("actions")
            .unlessHollow()
        : Html.nothing();
  }
}
