package dev.aether.adapter.ai.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarTest {
  private final VerbPhrase phrases = new VerbPhrase(new Verbs());

  @Test
  void choosesTheArticleBySound() {
    assertThat(English.withArticle("honest butcher")).isEqualTo("an honest butcher");
    assertThat(English.withArticle("university club")).isEqualTo("a university club");
    assertThat(English.withArticle("HR consultancy")).isEqualTo("an HR consultancy");
    assertThat(English.withArticle("one-room school")).isEqualTo("a one-room school");
    assertThat(English.withArticle("movers")).isEqualTo("movers");
    assertThat(English.withArticle("yoga class")).isEqualTo("a yoga class");
  }

  @Test
  void turnsTheThirdPersonIntoWhatWeDo() {
    assertThat(phrases.ofThird("bakes sourdough overnight and sells it at dawn"))
        .contains("bake sourdough overnight and sell it at dawn");
    assertThat(phrases.ofThird("teaches children to paint")).contains("teach children to paint");
    assertThat(phrases.ofThird("makes its own noodles")).contains("make our own noodles");
    assertThat(phrases.ofThird("has a garden")).contains("have a garden");
    assertThat(phrases.ofThird("carries cheeses and wines")).contains("carry cheeses and wines");
  }

  @Test
  void leavesThePossessionsOfOthersToThem() {
    assertThat(phrases.ofThird("helps foreigners buy their first home"))
        .contains("help foreigners buy their first home");
  }

  @Test
  void sharesTheLastWordOfAListWhereItBelongsToAll() {
    assertThat(Offers.ofDeed("specialise in immigration and employment law"))
        .containsExactly("immigration law", "employment law");
    assertThat(Offers.ofDeed("sell mugs, bowls and plates"))
        .containsExactly("mugs", "bowls", "plates");
  }

  @Test
  void fitsKoreanParticlesToTheSoundBefore() {
    assertThat(Korean.particle("빵", "을")).isEqualTo("을");
    assertThat(Korean.particle("커피", "을")).isEqualTo("를");
    assertThat(Korean.particle("서울", "으로")).isEqualTo("로");
    assertThat(Korean.particle("달빛서점", "은")).isEqualTo("은");
  }

  @Test
  void joinsAListAsOneSpeaks() {
    assertThat(English.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }
}
