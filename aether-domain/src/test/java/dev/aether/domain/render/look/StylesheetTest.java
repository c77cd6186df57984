package dev.aether.domain.render.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.theme.Theme;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StylesheetTest {
  /** A selector that only the rules of this type have. */
  private static final Map<StandardComponent, String> OWN =
      Map.of(
          StandardComponent.HEADER, ".site-header",
          StandardComponent.HERO, ".hero",
          StandardComponent.STORY, ".story",
          StandardComponent.FEATURES, ".features",
          StandardComponent.STEPS, ".steps",
          StandardComponent.SHOWCASE, ".showcase",
          StandardComponent.FAQ, ".faq",
          StandardComponent.CTA, ".cta",
          StandardComponent.CONTACT, ".contact",
          StandardComponent.FOOTER, ".site-footer");

  @Test
  void holdsTheRulesOfTheTypesInUseAndNoOthers() {
    for (StandardComponent used : OWN.keySet()) {
      String sheet = Stylesheet.of(Theme.standard(), Set.of(used));
      OWN.forEach((type, selector) -> assertThat(sheet.contains(selector)).isEqualTo(type == used));
    }
  }

  @Test
  void definesEveryTokenThatItUses() {
    String sheet = Stylesheet.of(Theme.standard(), EnumSet.allOf(StandardComponent.class));
    assertThat(Arrays.stream(sheet.split("var\\(")).skip(1))
        .allSatisfy(
            rest -> assertThat(sheet).contains("\n" + rest.substring(0, rest.indexOf(')')) + ":"));
  }

  @Test
  void movesNothingForWhoDoesNotWantMovement() {
    String sheet = Stylesheet.of(Theme.standard(), EnumSet.allOf(StandardComponent.class));
    String still = sheet.substring(0, sheet.indexOf("@media (prefers-reduced-motion"));
    assertThat(still).doesNotContain("transition", "animation", "scroll-behavior");
  }
}
