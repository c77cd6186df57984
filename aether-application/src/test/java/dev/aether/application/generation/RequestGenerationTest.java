package dev.aether.application.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;

class RequestGenerationTest {
  private final World world = new World();
  private final SiteComposer composer = Composers.titled("Bakery");
  private final Account alice = world.signedUp("alice");

  @Test
  void takesACreditAndAPlaceAndQueuesTheWork() {
    Generation generation = request();
    assertThat(world.generation(generation.id()).status()).isEqualTo(GenerationStatus.PENDING);
    assertThat(world.site(generation.site().orElseThrow()).orElseThrow().isUntouched()).isTrue();
    assertThat(world.creditsOf(alice).used()).isEqualTo(1);
    assertThat(world.hasNoJobs()).isFalse();
  }

  @Test
  void refusesAFourthSiteOnTheFreePlanAndTakesNothingForIt() {
    for (int i = 0; i < 3; i++) {
      request();
    }
    assertThatThrownBy(this::request)
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.SITE_LIMIT_EXCEEDED);
              assertThat(e.problem().details()).containsEntry("limit", 3).containsEntry("used", 3L);
            });
    assertThat(world.creditsOf(alice).used()).isEqualTo(3);
  }

  @Test
  void refusesTheEleventhGenerationOfAMonthOnTheFreePlan() {
    for (int i = 0; i < 10; i++) {
      Generation generation = request();
      world.work(composer);
      world
          .ports
          .units()
          .run(World.SYSTEM, () -> world.ports.sites().remove(generation.site().orElseThrow()));
    }
    assertThatThrownBy(this::request)
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.AI_QUOTA_EXCEEDED));
    assertThat(world.hasNoJobs()).isTrue();
  }

  @Test
  void knowsNoEndOnThePlansWithoutOne() {
    world.ports.changeTier(alice.id(), Tier.PRO);
    for (int i = 0; i < 15; i++) {
      request();
    }
    assertThat(world.creditsOf(alice).used()).isEqualTo(15);
  }

  private Generation request() {
    return world.requestGeneration(composer).handle(new Actor.User(alice.id()), Fixtures.brief());
  }
}
