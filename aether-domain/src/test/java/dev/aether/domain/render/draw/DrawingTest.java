package dev.aether.domain.render.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.render.W3cChecker;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.HtmlPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingTest {
  private static final Seed BREAD = Seed.of("Bread");
  private static final Seed CAKE = Seed.of("Cake");

  @ParameterizedTest
  @EnumSource(Motif.class)
  void aMotifIsTheSameForTheSameWordsAndDiffersForOthers(Motif motif) {
    assertThat(print(motif.draw(BREAD)))
        .isEqualTo(print(motif.draw(Seed.of("Bread"))))
        .isNotEqualTo(print(motif.draw(CAKE)));
  }

  @ParameterizedTest
  @EnumSource(Motif.class)
  void aMotifIsAValidDrawing(Motif motif) {
    for (int i = 0; i < 12; i++) {
      assertThat(W3cChecker.svg(print(motif.draw(Seed.of("words " + i))))).isEmpty();
    }
  }

  @Test
  void anUnknownMotifIsNone() {
    assertThat(Motif.ofWire("waves")).contains(Motif.WAVES);
    assertThat(Motif.ofWire("WAVES")).isEmpty();
    assertThat(Motif.ofWire("<svg>")).isEmpty();
  }

  @Test
  void neighboursHaveDifferentPicturesAlsoUnderTheSameTitle() {
    for (int i = 0; i < 12; i++) {
      assertThat(print(Picture.draw(BREAD, i, CAKE)))
          .isNotEqualTo(print(Picture.draw(BREAD, i + 1, CAKE)));
      assertThat(W3cChecker.svg(print(Picture.draw(BREAD, i, Seed.of("own " + i))))).isEmpty();
    }
  }

  private static String print(Html drawing) {
    return HtmlPrinter.fragment(drawing);
  }
}
