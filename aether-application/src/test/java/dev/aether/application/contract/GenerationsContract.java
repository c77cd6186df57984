package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.deployment.DeploymentView;
import dev.aether.application.deployment.DeploymentViews;
import dev.aether.application.generation.GenerationViews;
import dev.aether.application.generation.UsageViews;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.OwnComponent;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.generation.GenerationUsage;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Money;
import dev.aether.domain.site.Site;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.generation.Generations}. */
public interface GenerationsContract extends Contract {

  @Test
  default void findsWhatHasNotEndedInTime() {
    Account alice = signedUp("alice");
    Generation waiting =
        Generation.requested(
            new GenerationId(UUID.randomUUID()),
            alice.id(),
            GenerationType.OPTIMIZATION,
            Optional.empty(),
            Fixtures.brief());
    in(alice, () -> ports().generations().add(waiting, "model"));
    assertThat(unfinished(GenerationType.OPTIMIZATION, Duration.ZERO)).contains(waiting.id());
    assertThat(unfinished(GenerationType.COMPONENT, Duration.ZERO)).doesNotContain(waiting.id());
    assertThat(unfinished(GenerationType.OPTIMIZATION, Duration.ofMinutes(5)))
        .doesNotContain(waiting.id());
    inSystem(() -> ports().generations().replace(waiting.failed("late")));
    assertThat(unfinished(GenerationType.OPTIMIZATION, Duration.ZERO)).doesNotContain(waiting.id());
  }

  private List<GenerationId> unfinished(GenerationType type, Duration age) {
    return systemSees(() -> ports().generations().unfinished(type, age));
  }

  @Test
  default void keepsAComponentThatAModelMadeForItsOwnerAlone() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    OwnComponent made =
        new OwnComponent(
            UUID.randomUUID(),
            alice.id(),
            "Hero",
            ComponentKind.SECTION,
            Fixtures.contentTitled("Bread").tree().root().children().get(0));
    inSystem(() -> ports().ownComponents().addGenerated(made));
    assertThat(see(alice, () -> ports().ownComponents().find(made.id()))).contains(made);
    assertThat(see(bob, () -> ports().ownComponents().find(made.id()))).isEmpty();
  }

  @Test
  default void listsOnesOwnPageByPageNewestFirst() {
    Account alice = signedUp("alice");
    List<GenerationId> newestFirst = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Generation generation =
          Generation.requested(
              new GenerationId(UUID.randomUUID()),
              alice.id(),
              storedSiteOf(alice).id(),
              Fixtures.brief());
      in(alice, () -> ports().generations().add(generation, "model"));
      newestFirst.add(0, generation.id());
    }
    GenerationViews.Page first =
        see(alice, () -> ports().generationViews().list(alice.id(), new PageRequest(1, 2)));
    GenerationViews.Page second =
        see(alice, () -> ports().generationViews().list(alice.id(), new PageRequest(2, 2)));
    assertThat(first.total()).isEqualTo(3);
    assertThat(Stream.concat(first.generations().stream(), second.generations().stream()))
        .extracting(GenerationViews.View::id)
        .containsExactlyElementsOf(newestFirst);
    assertThat(first.generations().get(0).prompt()).isEqualTo(Fixtures.brief().prompt().value());
    Account bob = signedUp("bob");
    assertThat(
            see(bob, () -> ports().generationViews().list(alice.id(), new PageRequest(1, 2)))
                .generations())
        .isEmpty();
  }

  @Test
  default void listsDeploymentsOfASiteNewestFirst() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    for (int sequence = 1; sequence <= 3; sequence++) {
      Deployment deployment = Fixtures.deploymentOf(alice, site, sequence);
      in(alice, () -> ports().deployments().add(deployment));
    }
    DeploymentViews.Page page =
        see(
            alice,
            () -> ports().deploymentViews().list(alice.id(), site.id(), new PageRequest(1, 2)));
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.deployments()).extracting(DeploymentView::sequence).containsExactly(3, 2);
    Account bob = signedUp("bob");
    assertThat(
            see(
                    bob,
                    () ->
                        ports()
                            .deploymentViews()
                            .list(alice.id(), site.id(), new PageRequest(1, 2)))
                .deployments())
        .isEmpty();
  }

  @Test
  default void countsEachKindOfUseForItself() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    storedSiteOf(alice);
    for (int sequence = 1; sequence <= 3; sequence++) {
      Deployment deployment = Fixtures.deploymentOf(alice, site, sequence);
      in(alice, () -> ports().deployments().add(deployment));
      if (sequence == 1) {
        inSystem(() -> ports().deployments().replace(deployment.failed(Fixtures.NO_ROOM)));
      }
    }
    UsageViews.Usage usage =
        see(alice, () -> ports().usageViews().find(alice.id(), Instant.EPOCH)).orElseThrow();
    assertThat(usage)
        .isEqualTo(new UsageViews.Usage(Map.of(), 2, 0, new UsageViews.Deployments(3, 0, 1)));
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().usageViews().find(alice.id(), Instant.EPOCH))).isEmpty();
  }

  @Test
  default void tellsWhoseWorkItIsAndWhoWasToDoIt() {
    Account alice = signedUp("alice");
    Generation generation = stored(alice);
    GenerationViews.View before = onlyOf(alice);
    assertThat(before.insteadOf()).isEmpty();
    took(generation, before.model());
    assertThat(onlyOf(alice)).isEqualTo(before);
    took(generation, "aether-builtin-1");
    assertThat(onlyOf(alice).model()).isEqualTo("aether-builtin-1");
    assertThat(onlyOf(alice).insteadOf()).contains(before.model());
    assertThat(see(alice, () -> ports().generations().find(generation.id()))).contains(generation);
  }

  private void took(Generation generation, String model) {
    inSystem(
        () ->
            ports()
                .generations()
                .took(
                    generation.id(),
                    new GenerationUsage(model, ModelUsage.tokens(10, 20), Money.usd("0.01"))));
  }

  private GenerationViews.View onlyOf(Account owner) {
    return see(owner, () -> ports().generationViews().list(owner.id(), new PageRequest(1, 2)))
        .generations()
        .get(0);
  }

  @Test
  default void findsWhatWasAddedWithAllWishes() {
    Account alice = signedUp("alice");
    GenerationBrief brief =
        new GenerationBrief(
            new Prompt("서울에 있는 작은 \"빵집\" 🥐 \\ '"),
            Optional.of(TemplateCategory.RESTAURANT),
            Optional.of(ColorScheme.DARK),
            Optional.of(FontStyle.PLAYFUL),
            List.of("faq", "contact form"));
    Site site = storedSiteOf(alice);
    Generation generation =
        Generation.requested(new GenerationId(UUID.randomUUID()), alice.id(), site.id(), brief);
    in(alice, () -> ports().generations().add(generation, "model"));
    assertThat(see(alice, () -> ports().generations().find(generation.id()))).contains(generation);
  }

  @Test
  default void hidesAGenerationFromOthers() {
    Generation generation = stored(signedUp("alice"));
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().generations().find(generation.id()))).isEmpty();
  }

  @Test
  default void storesEachNextState() {
    Account alice = signedUp("alice");
    Generation started = stored(alice).started();
    inSystem(() -> ports().generations().replace(started));
    Generation writing = started.reached(GenerationStep.WRITING_WORDS);
    inSystem(() -> ports().generations().replace(writing));
    Generation failed = writing.failed("no luck");
    inSystem(() -> ports().generations().replace(failed));
    assertThat(see(alice, () -> ports().generations().find(failed.id()))).contains(failed);
  }

  @Test
  default void refusesWhoComesLate() {
    Generation generation = stored(signedUp("alice"));
    Generation started = generation.started();
    inSystem(() -> ports().generations().replace(started));
    Contract.assertRefused(
        ErrorCode.AI_GENERATION_CONFLICT,
        () -> inSystem(() -> ports().generations().replace(generation.failed("late"))));
    assertThat(systemSees(() -> ports().generations().find(started.id()))).contains(started);
  }

  @Test
  default void letsUsersChangeNothing() {
    Account alice = signedUp("alice");
    Generation generation = stored(alice);
    assertThatThrownBy(() -> in(alice, () -> ports().generations().replace(generation.started())))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void outlivesItsSite() {
    Account alice = signedUp("alice");
    Generation generation = stored(alice);
    in(alice, () -> ports().sites().remove(generation.site().orElseThrow()));
    assertThat(see(alice, () -> ports().generations().find(generation.id())))
        .hasValueSatisfying(found -> assertThat(found.site()).isEmpty());
  }

  private Generation stored(Account owner) {
    Generation generation = Fixtures.generationOf(owner, storedSiteOf(owner));
    in(owner, () -> ports().generations().add(generation, "model"));
    return generation;
  }
}
