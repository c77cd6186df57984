package dev.aether.application.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.edit.JsonPatch;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteChanges;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UpdateSiteTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User actor = new Actor.User(alice.id());
  private final Site site = world.createSite().handle(actor, Fixtures.contentTitled("Bakery"));

  @Test
  void leavesAVersionAndARecordBehind() {
    Site updated = update(named("Butcher"), new Basis.Latest());
    assertThat(updated.version()).isEqualTo(2);
    assertThat(updated.content().name().value()).isEqualTo("Butcher");
    assertThat(world.site(site.id())).contains(updated);
    assertThat(
            world
                .ports
                .units()
                .as(actor, () -> world.ports.versions().find(site.id(), 2))
                .orElseThrow()
                .content())
        .isEqualTo(updated.content());
    assertThat(world.recordedOf(alice))
        .last()
        .extracting("event.action")
        .isEqualTo(AuditAction.SITE_UPDATE);
  }

  @Test
  void leavesNothingBehindWhereNothingChanges() {
    int before = world.recordedOf(alice).size();
    assertThat(update(named("Bakery"), new Basis.Latest())).isEqualTo(site);
    assertThat(world.recordedOf(alice)).hasSize(before);
  }

  @Test
  void refusesWhoeverSawAnotherVersion() {
    update(named("Butcher"), new Basis.Exactly(Set.of(1)));
    assertThat(code(() -> update(named("Baker"), new Basis.Exactly(Set.of(1)))))
        .isEqualTo(ErrorCode.SITE_VERSION_CONFLICT);
    assertThat(update(named("Baker"), new Basis.Exactly(Set.of(1, 2))).version()).isEqualTo(3);
    assertThat(code(() -> update(named("Baker"), new Basis.Exactly(Set.of()))))
        .isEqualTo(ErrorCode.SITE_VERSION_CONFLICT);
  }

  @Test
  void mergesWithWhatOthersChanged() {
    update(named("Butcher"), new Basis.Latest());
    Site merged =
        update(
            patch("[{'op':'replace','path':'/description','value':'Bread.'}]"),
            new Basis.MergedSince(1));
    assertThat(merged.content().name().value()).isEqualTo("Butcher");
    assertThat(merged.content().description()).isEqualTo("Bread.");
    assertThat(code(() -> update(named("Baker"), new Basis.MergedSince(1))))
        .isEqualTo(ErrorCode.SITE_VERSION_CONFLICT);
    assertThat(code(() -> update(named("Baker"), new Basis.MergedSince(9))))
        .isEqualTo(ErrorCode.SITE_VERSION_NOT_FOUND);
  }

  @Test
  void refusesATreeThatTheRegistryDoesNotKnow() {
    ComponentNode root = site.content().tree().root();
    ComponentNode unknown =
        StandardComponent.HERO.node(
            "bad", PropValue.fields(Map.of("titel", PropValue.text("Bread"))));
    SiteEdit edit =
        new SiteEdit.Parts(
            new SiteChanges(
                Optional.empty(),
                Optional.empty(),
                Optional.of(ComponentTree.of(root.withChildren(List.of(unknown)))),
                Optional.empty(),
                Optional.empty()));
    assertThat(code(() -> update(edit, new Basis.Latest()))).isEqualTo(ErrorCode.SITE_INVALID_TREE);
    assertThat(world.site(site.id())).contains(site);
  }

  @Test
  void answersForOthersAsForNothing() {
    Actor.User bob = new Actor.User(world.signedUp("bob").id());
    for (SiteId id : List.of(site.id(), new SiteId(UUID.randomUUID()))) {
      assertThat(code(() -> world.updateSite().handle(bob, id, named("Bob's"), new Basis.Latest())))
          .isEqualTo(ErrorCode.SITE_NOT_FOUND);
    }
    assertThat(world.site(site.id())).contains(site);
  }

  private Site update(SiteEdit edit, Basis basis) {
    return world.updateSite().handle(actor, site.id(), edit, basis);
  }

  private static SiteEdit named(String name) {
    return new SiteEdit.Parts(
        new SiteChanges(
            Optional.of(new SiteName(name)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static SiteEdit patch(String json) {
    return new SiteEdit.Patch(JsonPatch.ofJson(JsonReader.read(json.replace('\'', '"'))));
  }

  private static ErrorCode code(ThrowingCallable attempt) {
    return ((DomainException) catchThrowable(attempt)).code();
  }
}
