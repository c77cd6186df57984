package dev.aether.adapter.ai.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResourcesTest {
  static Stream<String> families() {
    return Stream.concat(Kind.all("kinds-en.txt").stream(), Kind.all("kinds-ko.txt").stream())
        .map(Kind::family)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyFamilyHasAStructureAPaletteAndWordsInBothLanguages(String family) {
    Kind kind = new Kind("", family, "Organization", List.of(), List.of());
    assertThat(new Families().of(kind, Optional.empty()).sections()).hasSizeBetween(3, 6);
    assertThat(Palette.all())
        .filteredOn(palette -> palette.name().equals(family))
        .hasSizeBetween(2, 4);
    for (Language language : Language.values()) {
      Copy copy =
          new Copy(
              language,
              family,
              new Slots(Map.of("we", "we", "our", "our", "us", "us", "We", "We")),
              Seed.of(family));
      assertThat(copy.all("step")).hasSizeGreaterThanOrEqualTo(3);
      assertThat(copy.all("item")).hasSizeGreaterThanOrEqualTo(3);
      assertThat(copy.all("line")).isNotEmpty();
    }
  }

  @Test
  void everyPaletteIsReadable() {
    assertThat(Palette.all())
        .allSatisfy(
            palette -> {
              var colors = palette.colors();
              assertThat(colors.text().contrastWith(colors.background())).isGreaterThan(7);
              assertThat(colors.primary().contrastWith(colors.background())).isGreaterThan(3);
            });
  }
}
