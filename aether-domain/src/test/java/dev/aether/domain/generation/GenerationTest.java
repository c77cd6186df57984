package dev.aether.domain.generation;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class GenerationTest {
  private static final Generation REQUESTED =
      Generation.requested(
          new GenerationId(new UUID(0, 1)),
          new UserId(new UUID(0, 2)),
          new SiteId(new UUID(0, 3)),
          GenerationBrief.of(new Prompt("A bakery in Seoul")));

  private static final Map<String, UnaryOperator<Generation>> TRANSITIONS =
      Map.of(
          "start", Generation::started,
          "reach", g -> g.reached(GenerationStep.WRITING_WORDS),
          "complete", Generation::completed,
          "fail", g -> g.failed("The model is asleep."),
          "cancel", Generation::cancelled);

  @Test
  void waitsWhenRequested() {
    assertThat(REQUESTED.status()).isEqualTo(GenerationStatus.PENDING);
    assertThat(REQUESTED.step()).isEqualTo(GenerationStep.WAITING);
    assertThat(REQUESTED.revision()).isEqualTo(1);
    assertThat(REQUESTED.failure()).isEmpty();
    assertThat(REQUESTED.type()).isEqualTo(GenerationType.SITE);
  }

  @Test
  void mayMakeSomethingElseForNoSite() {
    Generation image =
        Generation.requested(
            REQUESTED.id(),
            REQUESTED.owner(),
            GenerationType.IMAGE,
            Optional.empty(),
            REQUESTED.brief());
    assertThat(image.type()).isEqualTo(GenerationType.IMAGE);
    assertThat(image.started().type()).isEqualTo(GenerationType.IMAGE);
    assertThat(image.site()).isEmpty();
  }

  @Nested
  class WhilePending {

    @Test
    void mayBeStartedFailedOrCancelled() {
      assertThat(allowedFrom(GenerationStatus.PENDING))
          .containsExactlyInAnyOrder("start", "fail", "cancel");
    }

    @Test
    void readsThePromptFirst() {
      Generation started = REQUESTED.started();
      assertThat(started.status()).isEqualTo(GenerationStatus.PROCESSING);
      assertThat(started.step()).isEqualTo(GenerationStep.READING_PROMPT);
    }

    @Test
    void saysThatItIsNotProcessed() {
      Problem problem = refusal(REQUESTED::completed);
      assertThat(problem.code()).isEqualTo(ErrorCode.AI_GENERATION_CONFLICT);
      assertThat(problem.message())
          .isEqualTo("The generation is not being processed; it is pending.");
      assertThat(refusal(() -> REQUESTED.reached(GenerationStep.WRITING_WORDS))).isEqualTo(problem);
    }
  }

  @Nested
  class WhileProcessing {
    private final Generation processing = REQUESTED.started();

    @Test
    void mayDoAnything() {
      assertThat(allowedFrom(GenerationStatus.PROCESSING)).hasSameElementsAs(TRANSITIONS.keySet());
    }

    @Test
    void movesFromStepToStep() {
      Generation next = processing.reached(GenerationStep.CHOOSING_LOOK);
      assertThat(next.step()).isEqualTo(GenerationStep.CHOOSING_LOOK);
      assertThat(next.status()).isEqualTo(GenerationStatus.PROCESSING);
    }

    @Test
    void goesForwardOnlyAndEndsByAVerb() {
      Generation writing = processing.reached(GenerationStep.WRITING_WORDS);
      for (GenerationStep step :
          List.of(
              GenerationStep.WAITING,
              GenerationStep.WRITING_WORDS,
              GenerationStep.DONE,
              GenerationStep.FAILED)) {
        assertThatThrownBy(() -> writing.reached(step))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }

    @Test
    void beginsAgainFromTheFirstStep() {
      Generation again = processing.reached(GenerationStep.STORING_SITE).started();
      assertThat(again.step()).isEqualTo(GenerationStep.READING_PROMPT);
      assertThat(again.revision()).isEqualTo(4);
    }

    @Test
    void isDoneWhenComplete() {
      assertThat(processing.completed().step()).isEqualTo(GenerationStep.DONE);
      assertThat(processing.completed().status()).isEqualTo(GenerationStatus.COMPLETE);
    }

    @Test
    void saysWhyItFailed() {
      Generation failed = processing.failed("The model is asleep.");
      assertThat(failed.status()).isEqualTo(GenerationStatus.ERROR);
      assertThat(failed.step()).isEqualTo(GenerationStep.FAILED);
      assertThat(failed.failure()).contains("The model is asleep.");
    }

    @Test
    void keepsTheStepAtWhichItWasCancelled() {
      Generation cancelled = processing.reached(GenerationStep.WRITING_WORDS).cancelled();
      assertThat(cancelled.status()).isEqualTo(GenerationStatus.CANCELLED);
      assertThat(cancelled.step()).isEqualTo(GenerationStep.WRITING_WORDS);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PENDING", "PROCESSING"})
  void hasEndedForGood(GenerationStatus end) {
    assertThat(end.isEnd()).isTrue();
    assertThat(allowedFrom(end)).isEmpty();
    assertThat(end.next()).isEmpty();
  }

  @Test
  void growsByOneRevisionWithEachChangeAndKeepsTheRest() {
    TRANSITIONS.forEach(
        (name, transition) -> {
          Generation before = REQUESTED.started();
          Generation after = transition.apply(before);
          assertThat(after.revision()).as(name).isEqualTo(before.revision() + 1);
          assertThat(after)
              .usingRecursiveComparison()
              .comparingOnlyFields("id", "owner", "type", "site", "brief")
              .isEqualTo(before);
        });
  }

  private static List<String> allowedFrom(GenerationStatus status) {
    Generation from =
        new Generation(
            REQUESTED.id(),
            REQUESTED.owner(),
            REQUESTED.type(),
            REQUESTED.site(),
            REQUESTED.brief(),
            status,
            GenerationStep.WAITING,
            7,
            Optional.of("why").filter(w -> status == GenerationStatus.ERROR));
    return TRANSITIONS.entrySet().stream()
        .filter(transition -> isAllowed(from, transition.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isAllowed(Generation from, UnaryOperator<Generation> transition) {
    try {
      return transition.apply(from).revision() == from.revision() + 1;
    } catch (DomainException e) {
      assertThat(e.code()).isEqualTo(ErrorCode.AI_GENERATION_CONFLICT);
      return false;
    }
  }
}
