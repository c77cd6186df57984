package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.component.ComponentCatalog;
import dev.aether.application.generation.ComponentSelections.Choice;
import dev.aether.application.generation.ComponentSelections.Made;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.contract.AiHints;
import dev.aether.domain.component.contract.Block;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * See {@link dev.aether.application.component.ComponentCatalog} and {@link
 * dev.aether.application.generation.ComponentSelections}.
 */
public interface ComponentsContract extends Contract {

  @Test
  default void offersTheLastVersionOfABlockUntilItIsTakenBack() {
    String name = "block-" + UUID.randomUUID().toString().substring(0, 8);
    Block first = blockOf(name, 1);
    Block second = blockOf(name, 2);
    asStaff(() -> ports().blocks().add(first));
    Contract.assertRefused(
        ErrorCode.COMP_NAME_TAKEN, () -> asStaff(() -> ports().blocks().add(blockOf(name, 1))));
    asStaff(
        () -> {
          assertThat(ports().blocks().latest(name, "")).contains(first);
          assertThat(ports().blocks().withdraw(name, "")).isTrue();
          ports().blocks().add(second);
        });
    assertThat(offered(name)).containsExactly(second.id());
    asStaff(() -> assertThat(ports().blocks().withdraw(name, "")).isTrue());
    asStaff(() -> assertThat(ports().blocks().withdraw(name, "")).isFalse());
    assertThat(offered(name)).isEmpty();
    assertThat(systemSees(() -> ports().componentCatalog().find(name)))
        .extracting(ComponentCatalog.Entry::version)
        .containsExactly(1, 2);
    assertThat(systemSees(() -> ports().blocks().latest(name, "wide"))).isEmpty();
  }

  @Test
  default void letsNobodyButStaffWriteTheRegistry() {
    Account alice = signedUp("alice");
    String name = "block-" + UUID.randomUUID().toString().substring(0, 8);
    asStaff(() -> ports().blocks().add(blockOf(name, 1)));
    assertThatThrownBy(() -> in(alice, () -> ports().blocks().add(blockOf(name, 2))))
        .isInstanceOf(RuntimeException.class);
    assertThat(offered(name)).hasSize(1);
  }

  private void asStaff(Runnable work) {
    Account staff = signedUp("staff");
    ports().units().run(new Actor.User(staff.id(), true), work);
  }

  private List<UUID> offered(String name) {
    return systemSees(() -> ports().componentCatalog().search(name)).stream()
        .map(ComponentCatalog.Entry::id)
        .toList();
  }

  private static Block blockOf(String name, int version) {
    return new Block(
        UUID.randomUUID(),
        name,
        "",
        version,
        "A fine hero",
        "",
        Fixtures.contentTitled("Bread").tree().root().children().get(0),
        AiHints.NONE);
  }

  @Test
  default void showsAnybodyTheComponentsOfTheRegistry() {
    List<ComponentCatalog.Entry> all =
        ports()
            .units()
            .as(Actor.anonymous(), () -> ports().componentCatalog().list(Optional.empty()));
    assertThat(all)
        .extracting(entry -> entry.name() + " " + entry.variant())
        .containsExactlyInAnyOrderElementsOf(
            StandardComponent.registry().contracts().stream()
                .flatMap(ComponentsContract::offeredForms)
                .toList());
    assertThat(all).extracting(ComponentCatalog.Entry::name).isSorted();
  }

  private static Stream<String> offeredForms(ComponentContract contract) {
    String name = contract.type().name();
    return contract.variants().isEmpty()
        ? Stream.of(name + " ")
        : contract.variants().stream().map(variant -> name + " " + variant.name());
  }

  @Test
  default void showsThoseOfAKind() {
    List<ComponentCatalog.Entry> layouts =
        systemSees(() -> ports().componentCatalog().list(Optional.of(ComponentKind.LAYOUT)));
    assertThat(layouts.stream().map(ComponentCatalog.Entry::name).distinct())
        .containsExactly("columns", "container", "grid", "page", "stack");
  }

  @Test
  default void searchesNamesTitlesAndDescriptions() {
    String described = StandardComponent.HERO.contract().description().toUpperCase(Locale.ROOT);
    assertThat(named("HERO")).contains("hero");
    assertThat(named(described)).containsExactly("hero");
    assertThat(named("%")).isEmpty();
    assertThat(named("no such thing")).isEmpty();
  }

  private List<String> named(String text) {
    return ports()
        .units()
        .as(Actor.anonymous(), () -> ports().componentCatalog().search(text))
        .stream()
        .map(ComponentCatalog.Entry::name)
        .distinct()
        .toList();
  }

  @Test
  default void handsTheContractOn() {
    ComponentCatalog.Entry hero = hero();
    assertThat(hero.version()).isEqualTo(1);
    assertThat(JsonReader.read(hero.json().schema()))
        .isEqualTo(StandardComponent.HERO.contract().schema().toJsonSchema());
    assertThat(systemSees(() -> ports().componentCatalog().find("no-such-thing"))).isEmpty();
  }

  @Test
  default void remembersWhatAComposerChoseInItsOrder() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    List<Choice> choices = List.of(choice("An opening"), choice("Another"), choice("A third"));
    inSystem(() -> ports().selections().add(site.id(), alice.id(), choices, Fixtures.NOW));
    assertThat(see(alice, () -> ports().selections().of(site.id())))
        .isEqualTo(choices.stream().map(choice -> new Made("hero", choice)).toList());
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().selections().of(site.id()))).isEmpty();
  }

  @Test
  default void takesChoicesFromTheSystemOnlyAndForTheOwner() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Account bob = signedUp("bob");
    List<Choice> choices = List.of(choice("Mine"));
    assertThatThrownBy(
            () ->
                in(
                    alice,
                    () -> ports().selections().add(site.id(), alice.id(), choices, Fixtures.NOW)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () ->
                inSystem(
                    () -> ports().selections().add(site.id(), bob.id(), choices, Fixtures.NOW)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void keepsWhatWasChosenLaterBehindAndLosesItWithTheSite() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Choice later = choice("Later");
    Choice first = choice("First");
    inSystem(() -> ports().selections().add(site.id(), alice.id(), List.of(first), Fixtures.NOW));
    inSystem(
        () ->
            ports()
                .selections()
                .add(site.id(), alice.id(), List.of(later), Fixtures.NOW.plusSeconds(1)));
    inSystem(() -> ports().selections().add(site.id(), alice.id(), List.of(), Fixtures.NOW));
    assertThat(see(alice, () -> ports().selections().of(site.id())))
        .extracting(Made::choice)
        .containsExactly(first, later);
    in(alice, () -> ports().sites().remove(site.id()));
    assertThat(systemSees(() -> ports().selections().of(site.id()))).isEmpty();
  }

  @Test
  default void takesAllChoicesOrNone() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Choice good = choice("Good");
    Choice unknown =
        new Choice(UUID.randomUUID(), UUID.randomUUID(), "", BigDecimal.ONE, "model", 0, "{}");
    List<Choice> both = List.of(good, unknown);
    assertThatThrownBy(
            () ->
                inSystem(() -> ports().selections().add(site.id(), alice.id(), both, Fixtures.NOW)))
        .isInstanceOf(RuntimeException.class);
    assertThat(see(alice, () -> ports().selections().of(site.id()))).isEmpty();
  }

  @Test
  default void roundsConfidenceAndRefusesWhatIsNone() {
    assertThat(confident("0.125").confidence()).isEqualTo(new BigDecimal("0.13"));
    assertThat(confident("1").confidence()).isEqualTo(new BigDecimal("1.00"));
    assertThatThrownBy(() -> confident("1.01")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> confident("-0.1")).isInstanceOf(IllegalArgumentException.class);
  }

  private Choice confident(String confidence) {
    return new Choice(
        UUID.randomUUID(), hero().id(), "", new BigDecimal(confidence), "model", 0, "{}");
  }

  private Choice choice(String reason) {
    return new Choice(
        UUID.randomUUID(), hero().id(), reason, new BigDecimal("0.87"), "model", 12, "{}");
  }

  private ComponentCatalog.Entry hero() {
    return systemSees(() -> ports().componentCatalog().find("hero")).get(0);
  }
}
