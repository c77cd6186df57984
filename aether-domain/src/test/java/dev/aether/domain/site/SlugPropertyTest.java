package dev.aether.domain.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SlugPropertyTest {
  private static final Slug FALLBACK = new Slug("fallback");

  @Property(tries = 500)
  void anyTextGivesAValidSlug(@ForAll("texts") String text) {
    Slug slug = Slug.suggest(text, FALLBACK);
    assertThat(new Slug(slug.value())).isEqualTo(slug);
    assertThat(slug.value())
        .hasSizeBetween(3, 48)
        .isEqualTo(slug.value().toLowerCase(java.util.Locale.ROOT));
  }

  @Property
  void aSuggestedSlugSuggestsItself(@ForAll("texts") String text) {
    Slug slug = Slug.suggest(text, FALLBACK);
    assertThat(Slug.suggest(slug.value(), FALLBACK)).isEqualTo(slug);
  }

  @Example
  void hostileTextsTakeNoTime() {
    for (String unit :
        new String[] {"a", "-", "-_", "\u0301", "\u0301\u0327", "각", "ゃ", "ﷺ", "\uD83C"}) {
      assertTimeout(
          Duration.ofSeconds(2), () -> Slug.suggest("ab" + unit.repeat(1_000_000), FALLBACK));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(120);
    Arbitrary<String> scripts =
        Arbitraries.strings()
            .withChars("abZ09 -'’éßŁ")
            .withCharRange('가', '힣')
            .withCharRange('А', 'я')
            .withCharRange('Α', 'ώ')
            .withCharRange('ぁ', 'ヺ')
            .ofMaxLength(120);
    return Arbitraries.oneOf(anything, scripts);
  }
}
