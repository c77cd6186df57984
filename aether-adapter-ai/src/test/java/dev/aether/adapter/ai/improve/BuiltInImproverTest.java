package dev.aether.adapter.ai.improve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.generation.ModelWork;
import dev.aether.domain.generation.content.ContentContext;
import dev.aether.domain.generation.content.ContentScores;
import dev.aether.domain.generation.content.ContentToImprove;
import dev.aether.domain.generation.content.Goal;
import dev.aether.domain.generation.content.Tone;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInImproverTest {
  private final BuiltInImprover improver = new BuiltInImprover();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We bake in order to  please you . Come by. | We bake to please you. Come by.",
        "We are an innovative bakery for you. Visit us. | We are a bakery for you. Visit us.",
        "Come to our bakery!!! It is open!!! Try it! | Come to our bakery! It is open. Try it.",
        "저희는 최고의 빵을 굽습니다. 지금 방문하세요. | 저희는 빵을 굽습니다. 지금 방문하세요."
      })
  void writesPlainly(String text, String better) {
    assertThat(improve(content(text, ContentContext.unknown()))).isEqualTo(better);
  }

  @Test
  void partsLongSentencesWhereTwoWereJoined() {
    String text =
        "Our ovens are lit at three every morning by two bakers who have worked here for years,"
            + " and we sell all of the bread before the shops around us open their doors.";
    assertThat(improve(content(text, ContentContext.unknown())))
        .contains("for years. We sell all of the bread");
  }

  @Test
  void tellsTheReaderWhatToDoOnlyWhereThatIsWanted() {
    String text = "You like bread. We bake it at night.";
    assertThat(improve(content(text, about(Goal.CONVERSION))))
        .isEqualTo(text + " Contact us to find out more.");
    assertThat(improve(content(text, about(Goal.INFORMATION)))).isEqualTo(text);
    assertThat(improve(content("여러분을 위해 밤마다 빵을 굽습니다.", about(Goal.CONVERSION))))
        .endsWith("문의해 주세요.");
  }

  @Test
  void takesTheToneThatIsAskedFor() {
    String formal = "We are here for you. You will like it. We do not close. Visit us.";
    assertThat(improve(content(formal, in(Tone.FRIENDLY))))
        .isEqualTo("We're here for you. You'll like it. We don't close. Visit us.");
    assertThat(
            improve(content("We're here for you. Don't wait 🙂. Call us.", in(Tone.PROFESSIONAL))))
        .isEqualTo("We are here for you. Do not wait. Call us.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREE!!! BEST PIZZA IN TOWN!!! ORDER NOW!!!",
        "x x x x x x x x x x x x x x x",
        "Straße, Übergröße; und viele andere Wörter, die hier niemand kennt",
        "!!!!!!!!!!!!!!!!!!!!!!",
        "$1 \\\\2 ${x} a revolutionary $0 thing, and it is \\n so",
        "<script>alert(1)</script> is a very innovative tag, and we like it"
      })
  void neverMakesATextWorse(String text) {
    ContentContext context =
        new ContentContext(
            Optional.of("bakery"), Optional.of(Tone.PROFESSIONAL), Optional.of(Goal.CONVERSION));
    String better = improve(content(text, context));
    assertThat(total(better, context)).isGreaterThanOrEqualTo(total(text, context));
    assertThat(improve(content(text, context))).isEqualTo(better);
  }

  private String improve(ContentToImprove content) {
    return improver.improve(content, ModelWork.unwatched());
  }

  private static int total(String text, ContentContext context) {
    ContentScores scores = ContentScores.of(text, context);
    return scores.readability().score().points()
        + scores.seo().points()
        + scores.engagement().points();
  }

  private static ContentToImprove content(String text, ContentContext context) {
    return new ContentToImprove(text, context);
  }

  private static ContentContext about(Goal goal) {
    return new ContentContext(Optional.empty(), Optional.empty(), Optional.of(goal));
  }

  private static ContentContext in(Tone tone) {
    return new ContentContext(Optional.empty(), Optional.of(tone), Optional.empty());
  }
}
