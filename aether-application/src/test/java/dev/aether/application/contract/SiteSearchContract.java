package dev.aether.application.contract;

import static dev.aether.application.Fixtures.contentTitled;
import static dev.aether.application.Fixtures.freeSlug;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.Fixtures;
import dev.aether.application.site.SiteSearch;
import dev.aether.domain.account.Account;
import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.site.SiteSearch}. */
public interface SiteSearchContract extends Contract {
  /** A type that no other test uses, so that a search everywhere finds only what is looked for. */
  ComponentType RARE = new ComponentType("kaleidoscope", 7);

  @Test
  default void findsATypeAtEveryDepthThatATreeCanHave() {
    Account alice = signedUp("alice");
    for (int depth = 2; depth <= ComponentTree.MAX_DEPTH; depth += 4) {
      Site site = stored(alice, treeWith(RARE, depth));
      assertThat(found(alice, RARE)).contains(site.id());
    }
  }

  @Test
  default void countsEachUseAndPutsWhatChangedLastFirst() {
    Account alice = signedUp("alice");
    Site one = stored(alice, treeOf(List.of(node(RARE, "a"))));
    Site two = stored(alice, treeOf(List.of(node(RARE, "a"), node(RARE, "b"))));
    Site changed = two.filled(two.slug(), two.content(), Fixtures.NOW.plusSeconds(60));
    in(alice, () -> ports().sites().replace(two, changed));
    List<SiteSearch.Match> matches =
        see(alice, () -> ports().siteSearch().using(alice.id(), RARE, 10));
    assertThat(matches).extracting(SiteSearch.Match::uses).containsExactly(2, 1);
    assertThat(matches).extracting(SiteSearch.Match::id).containsExactly(two.id(), one.id());
    assertThat(see(alice, () -> ports().siteSearch().using(alice.id(), RARE, 1))).hasSize(1);
  }

  @Test
  default void takesNoPropForAType() {
    Account alice = signedUp("alice");
    PropValue decoy =
        PropValue.fields(
            Map.of(
                "type",
                PropValue.text(RARE.wire()),
                "children",
                PropValue.texts(List.of(RARE.wire()))));
    stored(
        alice,
        treeOf(
            List.of(
                new ComponentNode(
                    new NodeId("n"),
                    ComponentType.of("hero"),
                    PropValue.fields(Map.of("type", PropValue.text(RARE.wire()), "deep", decoy)),
                    List.of()))));
    assertThat(found(alice, RARE)).isEmpty();
    assertThat(found(alice, ComponentType.of("kaleidoscope"))).isEmpty();
  }

  @Test
  default void searchesOnlyWhatIsTheUsersOwn() {
    Account alice = signedUp("alice");
    stored(alice, treeWith(RARE, 3));
    Account bob = signedUp("bob");
    assertThat(found(bob, RARE)).isEmpty();
    assertThat(see(bob, () -> ports().siteSearch().using(alice.id(), RARE, 10))).isEmpty();
  }

  @Test
  default void goesThroughAllAccountsForTheSystemOnly() {
    Account alice = signedUp("alice");
    Account bob = signedUp("bob");
    ComponentType rarer = new ComponentType("orrery", 3);
    SiteId first = stored(alice, treeWith(rarer, 2)).id();
    SiteId second = stored(bob, treeWith(rarer, 4)).id();
    SiteId start = new SiteId(new UUID(0, 0));
    List<SiteId> all = systemSees(() -> ports().siteSearch().everywhere(rarer, start, 10));
    assertThat(all).containsExactlyInAnyOrder(first, second);
    assertThat(systemSees(() -> ports().siteSearch().everywhere(rarer, all.get(0), 10)))
        .containsExactly(all.get(1));
  }

  private List<SiteId> found(Account account, ComponentType type) {
    return see(account, () -> ports().siteSearch().using(account.id(), type, 100)).stream()
        .map(SiteSearch.Match::id)
        .toList();
  }

  private Site stored(Account owner, ComponentTree tree) {
    SiteContent like = contentTitled("Any");
    Site site =
        Fixtures.siteOf(owner)
            .filled(
                freeSlug(),
                new SiteContent(like.name(), "", tree, like.theme(), like.seo()),
                Fixtures.NOW);
    in(owner, () -> ports().sites().add(site));
    return site;
  }

  /** A tree whose only node of this type stands at this depth; the root is at depth 1. */
  private static ComponentTree treeWith(ComponentType type, int depth) {
    ComponentNode node = node(type, "n" + depth);
    for (int above = depth - 1; above > 1; above--) {
      node =
          new ComponentNode(
              new NodeId("n" + above),
              ComponentType.of("stack"),
              PropValue.fields(Map.of()),
              List.of(node));
    }
    return treeOf(List.of(node));
  }

  private static ComponentTree treeOf(List<ComponentNode> children) {
    return ComponentTree.of(
        new ComponentNode(
            new NodeId("root"), ComponentType.PAGE, PropValue.fields(Map.of()), children));
  }

  private static ComponentNode node(ComponentType type, String id) {
    return new ComponentNode(new NodeId(id), type, PropValue.fields(Map.of()), List.of());
  }
}
