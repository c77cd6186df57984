package dev.aether.application.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Composers;
import dev.aether.application.World;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.generation.content.ContentContext;
import dev.aether.domain.generation.content.ContentToImprove;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.theme.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Components and texts that a model makes while somebody waits. */
class PaidWorkTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User actor = new Actor.User(alice.id());

  @Test
  void makesAComponentForACreditAndKeepsIt() {
    GenerateComponent.Made made =
        world.generateComponent(Composers.heroTitled("Fresh bread")).handle(actor, wish());

    assertThat(made.component().title()).isEqualTo("Hero");
    assertThat(made.rendered().html()).contains("Fresh bread").startsWith("<section");
    assertThat(made.rendered().css()).contains("--");
    assertThat(kept(made.component().id())).isTrue();
    assertThat(world.generation(made.generation()).status()).isEqualTo(GenerationStatus.COMPLETE);
    assertThat(world.creditsOf(alice).used()).isEqualTo(1);
    assertThat(world.recordedOf(alice))
        .anyMatch(entry -> entry.event().action() == AuditAction.AI_COMPONENT_CREATE);
  }

  @Test
  void costsNothingWhenTheModelFails() {
    GenerateComponent failing =
        world.generateComponent(
            Composers.componentsBy(
                wish -> {
                  throw new IllegalStateException("a defect");
                }));
    assertThatThrownBy(() -> failing.handle(actor, wish())).hasMessage("a defect");
    assertThat(world.creditsOf(alice).used()).isZero();
    assertThat(onlyGeneration().status()).isEqualTo(GenerationStatus.ERROR);
  }

  @Test
  void costsNothingWhenTheModelMakesWhatNoComponentAllows() {
    ComponentNode unknown =
        ComponentNode.leaf("a", ComponentType.of("casino"), PropValue.fields(Map.of()));
    GenerateComponent wrong =
        world.generateComponent(
            Composers.componentsBy(
                wish -> new ComponentComposer.Composed(unknown, Theme.standard(), "en")));
    assertRefused(ErrorCode.AI_GENERATION_FAILED, () -> wrong.handle(actor, wish()));
    assertThat(world.creditsOf(alice).used()).isZero();
  }

  @Test
  void asksNoModelWithoutACredit() {
    OptimizeContent optimize = world.optimizeContent(Composers.improver(text -> text));
    for (int i = 0; i < 10; i++) {
      optimize.handle(actor, content("We bake bread every day."));
    }
    OptimizeContent forbidden =
        world.optimizeContent(
            Composers.improver(
                text -> {
                  throw new AssertionError("asked");
                }));
    assertRefused(
        ErrorCode.AI_QUOTA_EXCEEDED,
        () -> forbidden.handle(actor, content("We bake bread every day.")));
  }

  @Test
  void tellsTheScoresBeforeAndAfter() {
    OptimizeContent.Optimized optimized =
        world
            .optimizeContent(Composers.improver(text -> "Visit us. You will like our bread."))
            .handle(actor, content("BREAD!!! BREAD!!! BREAD!!!"));
    assertThat(optimized.text()).startsWith("Visit us.");
    assertThat(optimized.scores().engagement().points())
        .isGreaterThan(optimized.before().engagement().points());
  }

  @Test
  void endsWhatACrashLeftBehind() {
    Generation lost =
        Generation.requested(
            new GenerationId(UUID.randomUUID()),
            alice.id(),
            GenerationType.COMPONENT,
            Optional.empty(),
            GenerationBrief.of(new Prompt("A hero for a bakery")));
    world
        .ports
        .units()
        .run(
            actor,
            () -> {
              world.ports.credits().reserve(lost.id().value());
              world.ports.generations().add(lost, "m");
            });
    assertThat(unfinished(Duration.ZERO)).containsExactly(lost.id());
    world.giveUpGeneration().handle(lost.id(), "lost");
    assertThat(unfinished(Duration.ZERO)).isEmpty();
    assertThat(world.creditsOf(alice).used()).isZero();
  }

  private List<GenerationId> unfinished(Duration age) {
    return world
        .ports
        .units()
        .as(
            World.SYSTEM,
            () -> world.ports.generations().unfinished(GenerationType.COMPONENT, age));
  }

  private boolean kept(UUID id) {
    return world.ports.units().as(actor, () -> world.ports.ownComponents().find(id)).isPresent();
  }

  private Generation onlyGeneration() {
    var page =
        world
            .ports
            .units()
            .as(
                actor,
                () ->
                    world
                        .ports
                        .generationViews()
                        .list(alice.id(), new dev.aether.application.shared.PageRequest(1, 10)));
    return world.generation(page.generations().get(0).id());
  }

  private static ComponentWish wish() {
    return new ComponentWish(
        new Prompt("A hero for a bakery"),
        ComponentKind.SECTION,
        Optional.empty(),
        Optional.empty());
  }

  private static ContentToImprove content(String text) {
    return new ContentToImprove(text, ContentContext.unknown());
  }

  private static void assertRefused(
      ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
