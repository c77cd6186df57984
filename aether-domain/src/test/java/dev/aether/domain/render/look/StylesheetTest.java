package dev.aether.domain.render.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentType;
import dev.aether.domain.site.Theme;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StylesheetTest {
  /** A selector that only the rules of this type have. */
  private static final Map<ComponentType, String> OWN =
      Map.of(
          ComponentType.HEADER, ".site-header",
          ComponentType.HERO, ".hero",
          ComponentType.STORY, ".story",
          ComponentType.FEATURES, ".features",
          ComponentType.STEPS, ".steps",
          ComponentType.SHOWCASE, ".showcase",
          ComponentType.FAQ, ".faq",
          ComponentType.CTA, ".cta",
          ComponentType.CONTACT, ".contact",
          ComponentType.FOOTER, ".site-footer");

  @Test
  void holdsTheRulesOfTheTypesInUseAndNoOthers() {
    for (ComponentType used : OWN.keySet()) {
      String sheet = Stylesheet.of(Theme.standard(), Set.of(used));
      OWN.forEach((type, selector) -> assertThat(sheet.contains(selector)).isEqualTo(type == used));
    }
  }

  @Test
  void definesEveryTokenThatItUses() {
    String sheet = Stylesheet.of(Theme.standard(), EnumSet.allOf(ComponentType.class));
    assertThat(Arrays.stream(sheet.split("var\\(")).skip(1))
        .allSatisfy(
            rest -> assertThat(sheet).contains("\n" + rest.substring(0, rest.indexOf(')')) + ":"));
  }

  @Test
  void movesNothingForWhoDoesNotWantMovement() {
    String sheet = Stylesheet.of(Theme.standard(), EnumSet.allOf(ComponentType.class));
    String still = sheet.substring(0, sheet.indexOf("@media (prefers-reduced-motion"));
    assertThat(still).doesNotContain("transition", "animation", "scroll-behavior");
  }
}
