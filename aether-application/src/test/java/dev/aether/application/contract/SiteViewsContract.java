package dev.aether.application.contract;

import static dev.aether.application.Fixtures.contentTitled;
import static dev.aether.application.Fixtures.freeSlug;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.Fixtures;
import dev.aether.application.site.PublishedView;
import dev.aether.application.site.SiteQuery;
import dev.aether.application.site.SiteView;
import dev.aether.application.site.SiteViews;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.site.SiteViews}. */
public interface SiteViewsContract extends Contract {

  @Test
  default void showsTheTreeAsJson() {
    Account alice = signedUp("alice");
    Site site = titled(alice, "Bakery");
    SiteView view = see(alice, () -> ports().siteViews().find(alice.id(), site.id())).orElseThrow();
    assertThat(ComponentTree.ofJson(view.json().components())).isEqualTo(site.content().tree());
    assertThat(view.name()).isEqualTo("Bakery");
    assertThat(view.life().version()).isEqualTo(2);
  }

  @Test
  default void showsNothingOfOthers() {
    Account alice = signedUp("alice");
    Site site = titled(alice, "Bakery");
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().siteViews().find(bob.id(), site.id()))).isEmpty();
    assertThat(see(bob, () -> ports().siteViews().find(alice.id(), site.id()))).isEmpty();
    assertThat(see(bob, () -> ports().siteViews().list(alice.id(), byName(1, 10))).sites())
        .isEmpty();
  }

  @Test
  default void pagesInTheAskedOrder() {
    Account alice = signedUp("alice");
    for (String name : List.of("Cedar", "Ash", "Birch")) {
      titled(alice, name);
    }
    SiteViews.Page first = see(alice, () -> ports().siteViews().list(alice.id(), byName(1, 2)));
    SiteViews.Page second = see(alice, () -> ports().siteViews().list(alice.id(), byName(2, 2)));
    assertThat(first.sites()).extracting(SiteView::name).containsExactly("Ash", "Birch");
    assertThat(second.sites()).extracting(SiteView::name).containsExactly("Cedar");
    assertThat(first.total()).isEqualTo(3);
  }

  @Test
  default void filtersByStatus() {
    Account alice = signedUp("alice");
    titled(alice, "Draft");
    Site live = titled(alice, "Live");
    inSystem(() -> ports().sites().replace(live, live.published(2, Fixtures.NOW)));
    SiteQuery published =
        new SiteQuery(1, 10, Optional.of(SiteStatus.PUBLISHED), SiteQuery.Sort.NAME, false);
    SiteViews.Page page = see(alice, () -> ports().siteViews().list(alice.id(), published));
    assertThat(page.sites()).extracting(SiteView::name).containsExactly("Live");
    assertThat(page.total()).isEqualTo(1);
  }

  @Test
  default void findsASiteOfOnesOwnByItsSlug() {
    Account alice = signedUp("alice");
    Site site = titled(alice, "Bakery");
    Account bob = signedUp("bob");
    assertThat(see(alice, () -> ports().siteViews().find(alice.id(), site.slug())))
        .isEqualTo(see(alice, () -> ports().siteViews().find(alice.id(), site.id())))
        .isPresent();
    assertThat(see(bob, () -> ports().siteViews().find(bob.id(), site.slug()))).isEmpty();
    assertThat(see(alice, () -> ports().siteViews().find(alice.id(), freeSlug()))).isEmpty();
  }

  @Test
  default void showsAnybodyThePublishedVersionAndNoDraft() {
    Account alice = signedUp("alice");
    Site site = titled(alice, "Bakery");
    assertThat(anybody(() -> ports().siteViews().published(site.id()))).isEmpty();
    Site live = site.published(site.version(), Fixtures.NOW);
    SiteBundle bundle =
        SiteBundle.of(List.of(new BundleFile("index.html", "text/html", new byte[1])));
    inSystem(
        () -> {
          ports().publications().publish(live, Fixtures.deploymentOf(alice, live, 1), bundle);
          ports().sites().replace(site, live);
        });
    Site draft = live.filled(live.slug(), contentTitled("Draft"), Fixtures.NOW);
    in(alice, () -> ports().sites().replace(live, draft));
    PublishedView shown = anybody(() -> ports().siteViews().published(site.id())).orElseThrow();
    assertThat(shown.name()).isEqualTo("Bakery");
    assertThat(shown.version()).isEqualTo(site.version());
    assertThat(ComponentTree.ofJson(shown.json().components())).isEqualTo(site.content().tree());
    assertThat(anybody(() -> ports().siteViews().published(site.slug()))).contains(shown);
  }

  private <T> T anybody(Supplier<T> work) {
    return ports().units().read(Actor.anonymous(), work);
  }

  private Site titled(Account owner, String title) {
    Site site = Fixtures.siteOf(owner).filled(freeSlug(), contentTitled(title), Fixtures.NOW);
    in(owner, () -> ports().sites().add(site));
    return site;
  }

  private static SiteQuery byName(int page, int limit) {
    return new SiteQuery(page, limit, Optional.empty(), SiteQuery.Sort.NAME, false);
  }
}
