package dev.aether.domain.render.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.theme.Theme;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StylesheetTest {
  private static final Map<StandardComponent, String> FRAME =
      Map.of(StandardComponent.HEADER, ".site-header", StandardComponent.FOOTER, ".site-footer");

  @ParameterizedTest
  @EnumSource(value = StandardComponent.class, mode = EnumSource.Mode.EXCLUDE, names = "PAGE")
  void holdsTheRulesOfTheTypesInUseAndNoOthers(StandardComponent used) {
    String sheet = Stylesheet.of(Theme.standard(), Set.of(used));
    for (StandardComponent other : StandardComponent.values()) {
      ComponentKind kind = other.contract().kind();
      if (other != used && kind == ComponentKind.SECTION && other != StandardComponent.SECTION) {
        String own = FRAME.getOrDefault(other, "." + other.wire());
        assertThat(sheet).as(used + " " + own).doesNotContainPattern("\\Q" + own + "\\E[ .>]");
      }
    }
  }

  /** A form such as {@code row} is one of several types; rules for it must name theirs. */
  @Test
  void keepsTheRulesOfAFormToItsType() {
    Set<String> types =
        Arrays.stream(StandardComponent.values())
            .flatMap(type -> Stream.of("." + type.wire(), "." + type.wire() + "-block"))
            .collect(Collectors.toCollection(HashSet::new));
    types.addAll(FRAME.values());
    types.add(":is(.contact-form,.booking)");
    String sheet = Stylesheet.of(Theme.standard(), EnumSet.allOf(StandardComponent.class));
    List<String> forms =
        Pattern.compile("((:is\\([^)]*\\)|\\.[a-z-]+)?[^\\s{}>+~;,()]*?)\\.as-[a-z-]+")
            .matcher(sheet)
            .results()
            .map(form -> String.valueOf(form.group(2)))
            .toList();
    assertThat(forms).hasSizeGreaterThan(60);
    assertThat(types).containsAll(forms);
  }

  @Test
  void isTheSameWhateverTheOrderOfTheTypes() {
    Set<StandardComponent> one = new LinkedHashSet<>();
    one.add(StandardComponent.MENU);
    one.add(StandardComponent.HERO);
    Set<StandardComponent> other = new LinkedHashSet<>();
    other.add(StandardComponent.HERO);
    other.add(StandardComponent.MENU);
    assertThat(Stylesheet.of(Theme.standard(), one))
        .isEqualTo(Stylesheet.of(Theme.standard(), other));
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
    int moving = sheet.indexOf("@media (prefers-reduced-motion");
    int end = sheet.indexOf("\n}\n", moving);
    assertThat(sheet.substring(0, moving) + sheet.substring(end))
        .doesNotContain("transition", "animation", "scroll-behavior");
  }
}
