package dev.aether.adapter.ai.remote;

import static dev.aether.adapter.ai.remote.StubProvider.cutAfter;
import static dev.aether.adapter.ai.remote.StubProvider.endless;
import static dev.aether.adapter.ai.remote.StubProvider.silence;
import static dev.aether.adapter.ai.remote.StubProvider.status;
import static dev.aether.adapter.ai.remote.StubProvider.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aether.adapter.ai.builtin.BuiltInComposer;
import dev.aether.adapter.ai.fallback.FallbackComposer;
import dev.aether.adapter.ai.meaning.Meanings;
import dev.aether.adapter.ai.remote.model.Provider;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.SiteContent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every provider may do to us, and how much of it is borne. */
class ProviderFailuresTest {
  private final ModelInTest asked = new ModelInTest();

  @AfterEach
  void close() {
    asked.close();
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void failsAfterTwoRepairsThatHelpNothing(Provider provider) {
    asked.stub().then(stream(Wire.of(provider).answer("I would rather talk about the weather {[")));
    assertThat(asked.refusal(provider, ModelInTest.LONG)).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(asked.stub().asked()).hasSize(3);
    assertThat(asked.used()).isEqualTo(ModelUsage.tokens(60, 27));
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void hasTheBuiltInComposerDoWhatTheModelCannotAndSaysSo(Provider provider) {
    asked.stub().then(stream(Wire.of(provider).answer("{}")));
    SiteContent site =
        new FallbackComposer(
                new RemoteComposer(asked.rounds(provider, ModelInTest.LONG)),
                new BuiltInComposer(Meanings.none()))
            .compose(GenerationBrief.of(new Prompt(ModelInTest.PROMPT)), asked)
            .content();
    assertThat(StandardComponent.registry().check(site.tree())).isEmpty();
    assertThat(asked.models())
        .containsExactly("some-model", "some-model", "some-model", "aether-builtin-1");
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void takesAnEmptyAnswerForNone(Provider provider) {
    asked.stub().then(stream(Wire.of(provider).answer("")));
    assertThat(asked.refusal(provider, ModelInTest.LONG)).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void takesAnAnswerWithoutAnyFrameForNone(Provider provider) {
    asked.stub().then(stream(List.of()));
    assertThat(asked.refusal(provider, ModelInTest.LONG)).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void takesFramesThatAreNoJsonForNone(Provider provider) {
    asked.stub().then(stream(List.of("data: {\"choices\": [\n\n", "{broken\n", "<html>\n\n")));
    assertThat(asked.refusal(provider, ModelInTest.LONG)).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void waitsAsLongAsTheProviderAsks(Provider provider) {
    asked.stub().then(status(429, "7"), stream(Wire.of(provider).answer(SiteAnswers.GOOD)));
    assertThat(asked.site(provider, ModelInTest.LONG).name().value()).isEqualTo("Maison Levain");
    assertThat(asked.pauses()).containsExactly(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void doesNotWaitLongerThanItHas(Provider provider) {
    asked.stub().then(status(429, "3600"));
    assertThat(asked.refusal(provider, ModelInTest.LONG)).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(asked.pauses()).isEmpty();
    assertThat(asked.stub().asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void asksAgainAfterAFailureOfTheServerButNotForEver(Provider provider) {
    asked.stub().then(status(500));
    assertThat(asked.refusal(provider, ModelInTest.LONG)).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(asked.stub().asked()).hasSize(3);
    assertThat(asked.pauses()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void neverRepeatsAKeyThatWasRefused(Provider provider) {
    asked.stub().then(status(401));
    DomainException refused =
        catchThrowableOfType(DomainException.class, () -> asked.site(provider, ModelInTest.LONG));
    assertThat(refused.code()).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(refused.problem().toString()).contains("operator").doesNotContain(ModelInTest.KEY);
    for (Throwable at = refused; at != null; at = at.getCause()) {
      assertThat(String.valueOf(at.getMessage())).doesNotContain(ModelInTest.KEY);
    }
    assertThat(asked.stub().asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void endsASlowDripAtTheDeadline(Provider provider) {
    asked.stub().then(endless(Wire.of(provider).answer("a long story").get(1), 5));
    assertThat(asked.refusal(provider, ModelInTest.SHORT)).isEqualTo(ErrorCode.AI_TIMEOUT);
    assertThat(asked.stub().asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void endsSilenceAtTheDeadline(Provider provider) {
    asked.stub().then(silence());
    assertThat(asked.refusal(provider, ModelInTest.SHORT)).isEqualTo(ErrorCode.AI_TIMEOUT);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void asksAgainWhereTheConnectionBreaks(Provider provider) {
    List<String> frames = Wire.of(provider).answer(SiteAnswers.GOOD);
    asked.stub().then(cutAfter(frames.get(0)), stream(frames));
    assertThat(asked.site(provider, ModelInTest.LONG).name().value()).isEqualTo("Maison Levain");
    assertThat(asked.stub().asked()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void cutsOffAnAnswerThatDoesNotEnd(Provider provider) {
    String frame = Wire.of(provider).answer("x".repeat(20_000)).get(1);
    asked.stub().then(endless(frame, 0));
    assertThat(asked.refusal(provider, ModelInTest.LONG)).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(asked.stub().asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void cutsOffALineThatDoesNotEnd(Provider provider) {
    asked.stub().then(endless("x".repeat(50_000), 0));
    assertThat(asked.refusal(provider, ModelInTest.LONG)).isEqualTo(ErrorCode.AI_GENERATION_FAILED);
    assertThat(asked.stub().asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void stopsListeningWhereNobodyWantsTheAnswer(Provider provider) {
    List<String> frames = Wire.of(provider).answer("{\"sections\": ");
    asked.stub().then(endless(frames.get(0) + frames.get(1), 0));
    asked.refuseAt(GenerationStep.CHOOSING_SECTIONS);
    assertThat(asked.refusal(provider, ModelInTest.LONG))
        .isEqualTo(ErrorCode.AI_GENERATION_CONFLICT);
    assertThat(asked.stub().asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void leavesAloneWhatFailsAgainAndAgainAndThenTriesOnce(Provider provider) {
    asked.stub().then(status(401));
    for (int i = 0; i < ModelInTest.MOST_FAILURES + 3; i++) {
      asked.refusal(provider, ModelInTest.LONG);
    }
    assertThat(asked.stub().asked()).hasSize(ModelInTest.MOST_FAILURES);
    asked.rested();
    asked.refusal(provider, ModelInTest.LONG);
    asked.refusal(provider, ModelInTest.LONG);
    assertThat(asked.stub().asked()).hasSize(ModelInTest.MOST_FAILURES + 1);
    asked.rested();
    asked.stub().insteadOfAll(stream(Wire.of(provider).answer(SiteAnswers.GOOD)));
    asked.site(provider, ModelInTest.LONG);
    asked.site(provider, ModelInTest.LONG);
    assertThat(asked.stub().asked()).hasSize(ModelInTest.MOST_FAILURES + 3);
  }

  @ParameterizedTest
  @EnumSource(Provider.class)
  void blamesNoProviderForQuestionsThatItRefuses(Provider provider) {
    asked.stub().then(status(400));
    for (int i = 0; i < ModelInTest.MOST_FAILURES + 3; i++) {
      asked.refusal(provider, ModelInTest.LONG);
    }
    assertThat(asked.stub().asked()).hasSize(ModelInTest.MOST_FAILURES + 3);
  }
}
