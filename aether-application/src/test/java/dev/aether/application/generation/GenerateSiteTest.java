package dev.aether.application.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.generation.GenerationUsage;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Money;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenerateSiteTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");

  @Test
  void fillsTheDraftAndSpendsTheCredit() {
    Generation generation = requested();
    world.work(Composers.titled("Brød & Co"));

    Site site = world.site(generation.site().orElseThrow()).orElseThrow();
    assertThat(site.slug().value()).isEqualTo("brod-co");
    assertThat(site.content()).isEqualTo(Fixtures.contentTitled("Brød & Co"));
    assertThat(site.version()).isEqualTo(2);
    assertThat(world.generation(generation.id()).status()).isEqualTo(GenerationStatus.COMPLETE);
    assertThat(world.creditsOf(alice).used()).isEqualTo(1);
  }

  @Test
  void keepsWhyTheComposerChoseWhatTheRegistryHas() {
    Generation generation = requested();
    world.work(
        Composers.choosing(
            "Bakery",
            List.of(
                Composers.selection("page", "It bakes."),
                Composers.selection("no-such-component", "Nobody knows it."),
                Composers.selection("hero", "Every page has one."))));
    List<ComponentSelections.Choice> kept =
        world.choicesFor(alice, generation.site().orElseThrow());
    assertThat(kept)
        .extracting(ComponentSelections.Choice::reason)
        .containsExactly("It bakes.", "Every page has one.");
    assertThat(kept.get(0).model()).isEqualTo("test-model");
    assertThat(kept.get(0).confidence()).isEqualByComparingTo("0.87");
  }

  @Test
  void keepsTheChoicesUnderTheModelWhoseWorkItIs() {
    Generation generation = requested();
    List<SiteComposer.Selection> selections =
        List.of(Composers.selection("page", "The other one could not."));
    world.work(
        Composers.choosing(
            Composers.doing(
                (brief, work) -> {
                  work.took("gpt-4o-mini", ModelUsage.tokens(1, 1));
                  work.took("aether-builtin-1", ModelUsage.tokens(0, 0));
                  return Fixtures.contentTitled("Bakery");
                }),
            selections));
    assertThat(world.choicesFor(alice, generation.site().orElseThrow()))
        .extracting(ComponentSelections.Choice::model)
        .containsExactly("aether-builtin-1");
  }

  @Test
  void numbersTheSlugOfANameThatIsTaken() {
    requested();
    world.work(Composers.titled("Bakery"));
    Generation second = requested();
    world.work(Composers.titled("Bakery"));
    assertThat(world.site(second.site().orElseThrow()).orElseThrow().slug().value())
        .isEqualTo("bakery-2");
  }

  @Test
  void spellsAKoreanNameInLatinLettersForItsSlug() {
    Generation generation = requested();
    world.work(Composers.titled("종로 한옥 카페"));
    Site site = world.site(generation.site().orElseThrow()).orElseThrow();
    assertThat(site.slug().value()).isEqualTo("jongno-hanok-kape");
  }

  @Test
  void keepsItsOwnSlugForANameThatHasNoLatinSpelling() {
    Generation generation = requested();
    world.work(Composers.titled("面包店"));
    Site site = world.site(generation.site().orElseThrow()).orElseThrow();
    assertThat(site.slug().value()).startsWith("site-");
  }

  @Test
  void showsEachStepWhileItWorks() {
    Generation generation = requested();
    List<GenerationStep> seen = new ArrayList<>();
    world.work(
        Composers.doing(
            (brief, work) -> {
              seen.add(world.generation(generation.id()).step());
              work.reach(GenerationStep.WRITING_WORDS);
              seen.add(world.generation(generation.id()).step());
              return Fixtures.contentTitled("Bakery");
            }));
    assertThat(seen).containsExactly(GenerationStep.READING_PROMPT, GenerationStep.WRITING_WORDS);
  }

  @Test
  void costsNothingWhenTheModelFails() {
    Generation generation = requested();
    world.work(
        Composers.failing(
            Problem.of(ErrorCode.AI_GENERATION_FAILED, "The model is ill.").asException()));

    Generation ended = world.generation(generation.id());
    assertThat(ended.status()).isEqualTo(GenerationStatus.ERROR);
    assertThat(ended.failure()).contains("The model is ill.");
    assertThat(world.creditsOf(alice).used()).isZero();
    assertThat(world.site(generation.site().orElseThrow())).isEmpty();
  }

  @Test
  void costsNothingWhenTheModelWritesWhatNoComponentAllows() {
    Generation generation = requested();
    SiteContent good = Fixtures.contentTitled("Bakery");
    ComponentTree bad =
        ComponentTree.ofJson(
            "{\"version\":\"1.0\",\"root\":{\"id\":\"root\",\"type\":\"page\",\"children\":"
                + "[{\"id\":\"a\",\"type\":\"casino\"}]}}");
    world.work(
        Composers.doing(
            (brief, work) ->
                new SiteContent(good.name(), good.description(), bad, good.theme(), good.seo())));

    Generation ended = world.generation(generation.id());
    assertThat(ended.status()).isEqualTo(GenerationStatus.ERROR);
    assertThat(ended.failure().orElseThrow()).contains("cannot be used", "no component");
    assertThat(world.creditsOf(alice).used()).isZero();
  }

  @Test
  void leavesAnUnexpectedFailureToTheQueueAndGivesUpOnlyWhenTold() {
    Generation generation = requested();
    GenerateSite job = world.generateSite(Composers.failing(new IllegalStateException("a defect")));
    assertThatThrownBy(() -> job.handle(generation.id())).hasMessage("a defect");
    assertThat(world.generation(generation.id()).status()).isEqualTo(GenerationStatus.PROCESSING);
    assertThat(world.creditsOf(alice).used()).isEqualTo(1);

    world.giveUpGeneration().handle(generation.id(), "sorry");
    world.giveUpGeneration().handle(generation.id(), "sorry again");
    assertThat(world.generation(generation.id()).failure()).contains("sorry");
    assertThat(world.creditsOf(alice).used()).isZero();
  }

  @Test
  void isDoneOnceHoweverOftenItRuns() {
    Generation generation = requested();
    world.work(Composers.titled("First"));
    SiteComposer untouched = mock(SiteComposer.class);
    world.generateSite(untouched).handle(generation.id());
    verifyNoInteractions(untouched);
    assertThat(world.site(generation.site().orElseThrow()).orElseThrow().content().name().value())
        .isEqualTo("First");
  }

  @Test
  void refusesTheLateWorkOfANodeThatWasTakenForDead() {
    Generation generation = requested();
    SiteComposer slow = mock(SiteComposer.class);
    when(slow.compose(any(), any()))
        .thenAnswer(
            call -> {
              // While this node sleeps, another one takes the job over and finishes it.
              world.generateSite(Composers.titled("Other node")).handle(generation.id());
              return SiteComposer.ComposedSite.of(Fixtures.contentTitled("Zombie"));
            });

    world.generateSite(slow).handle(generation.id());

    assertThat(world.site(generation.site().orElseThrow()).orElseThrow().content().name().value())
        .isEqualTo("Other node");
    assertThat(world.generation(generation.id()).status()).isEqualTo(GenerationStatus.COMPLETE);
    assertThat(world.creditsOf(alice).used()).isEqualTo(1);
  }

  @Test
  void isCancelledForFreeWhenItsSiteIsDeletedMeanwhile() {
    Generation generation = requested();
    world.work(
        Composers.doing(
            (brief, work) -> {
              world
                  .ports
                  .units()
                  .run(
                      new Actor.User(alice.id()),
                      () -> world.ports.sites().remove(generation.site().orElseThrow()));
              return Fixtures.contentTitled("Nobody wants it");
            }));
    assertThat(world.generation(generation.id()).status()).isEqualTo(GenerationStatus.CANCELLED);
    assertThat(world.creditsOf(alice).used()).isZero();
  }

  @Test
  void writesDownAtOnceWhatModelsTookAlsoWhereNothingComesOfIt() {
    Generation generation = requested();
    world.work(
        Composers.doing(
            (brief, work) -> {
              work.took("gpt-4o-mini", ModelUsage.tokens(1_000_000, 0));
              work.took("gpt-4o-mini", ModelUsage.tokens(0, 1_000_000));
              throw Problem.of(ErrorCode.AI_GENERATION_FAILED, "no luck").asException();
            }));
    assertThat(world.generation(generation.id()).status()).isEqualTo(GenerationStatus.ERROR);
    assertThat(world.usageOf(generation.id()))
        .isEqualTo(
            new GenerationUsage(
                "gpt-4o-mini", ModelUsage.tokens(1_000_000, 1_000_000), Money.usd("0.75")));
  }

  @Test
  void passesOverAStepThatAnotherModelTakesAgain() {
    Generation generation = requested();
    world.work(
        Composers.doing(
            (brief, work) -> {
              work.reach(GenerationStep.CHOOSING_LOOK);
              work.reach(GenerationStep.CHOOSING_SECTIONS);
              assertThat(world.generation(generation.id()).step())
                  .isEqualTo(GenerationStep.CHOOSING_LOOK);
              return Fixtures.contentTitled("Bakery");
            }));
    assertThat(world.generation(generation.id()).status()).isEqualTo(GenerationStatus.COMPLETE);
  }

  private Generation requested() {
    return world
        .requestGeneration(Composers.titled("any"))
        .handle(new Actor.User(alice.id()), Fixtures.brief());
  }
}
