package dev.aether.adapter.ai.builtin;

import dev.aether.adapter.ai.meaning.Guess;
import dev.aether.application.generation.SiteComposer.Selection;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.GenerationBrief;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells why a page is as it is, choice by choice. */
final class Reasons {
  private static final int ALTERNATIVES = 3;

  private static final Set<StandardComponent> FRAME =
      EnumSet.of(
          StandardComponent.PAGE,
          StandardComponent.HEADER,
          StandardComponent.HERO,
          StandardComponent.FOOTER);

  private final GenerationBrief brief;
  private final KindChoice choice;
  private final Family family;

  Reasons(GenerationBrief brief, KindChoice choice, Family family) {
    this.brief = brief;
    this.choice = choice;
    this.family = family;
  }

  /** The template and the look first, then the sections from top to bottom. */
  List<Selection> of(ComponentTree tree, SectionWishes wishes, String look) {
    List<Selection> selections = new ArrayList<>();
    boolean asked = brief.template().isPresent();
    selections.add(page(template(), asked ? 100 : choice.confidence()));
    selections.add(page(look, choice.confidence()));
    for (ComponentNode node : tree.root().children()) {
      StandardComponent.of(node.type())
          .ifPresent(type -> selections.add(section(type, node.props(), wishes)));
    }
    return selections;
  }

  private Selection section(StandardComponent type, PropValue props, SectionWishes wishes) {
    SectionWishes.Wish usual =
        FRAME.contains(type)
            ? new SectionWishes.Wish("Every page has one.", 100)
            : new SectionWishes.Wish(
                "Usual for the template " + family.template().wire() + ".", choice.confidence());
    SectionWishes.Wish wish = wishes.all().getOrDefault(type, usual);
    return new Selection(type.wire(), wish.reason(), hundredths(wish.confidence()), props);
  }

  private static Selection page(String reason, int confidence) {
    return new Selection(
        StandardComponent.PAGE.wire(), reason, hundredths(confidence), PropValue.fields(Map.of()));
  }

  private static BigDecimal hundredths(int confidence) {
    return BigDecimal.valueOf(confidence, 2);
  }

  private String template() {
    String chosen = "Template " + family.template().wire();
    String kind = ", business of the kind " + choice.kind().family();
    String words =
        choice.evidence().strength() == Evidence.Strength.NONE
            ? "the words name no kind"
            : "the words speak for " + choice.evidence().kind().family();
    String means = choice.guess().byModel() ? "by meaning" : "by its letters";
    String source = brief.template().isPresent() ? ", as asked for" : "";
    return chosen + source + kind + ": " + words + "; " + means + " " + ranked() + ".";
  }

  private String ranked() {
    return choice.guess().ranked().stream()
        .limit(ALTERNATIVES)
        .map(Reasons::percent)
        .collect(Collectors.joining(", "));
  }

  private static String percent(Guess.Ranked ranked) {
    return ranked.family() + " " + (ranked.thousandths() + 5) / 10 + " %";
  }
}
