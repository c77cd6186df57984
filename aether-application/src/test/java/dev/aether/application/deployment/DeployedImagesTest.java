package dev.aether.application.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.asset.Asset;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DeployedImagesTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Asset asset = added(Fixtures.copiedAssetOf(alice, 1));

  @Test
  void showImagesOfTheirOwner() {
    assertThat(pageShowing(asset))
        .contains("src=\"" + asset.file().path() + "\"")
        .contains(asset.copies().get(0).file().path() + " 480w");
  }

  @Test
  void showNobodyElses() {
    Asset his = added(Fixtures.assetOf(world.signedUp("bob"), 1));
    assertThat(pageShowing(his)).doesNotContain("<img", his.file().path());
  }

  @Test
  void areMadeAgainWhereAnImageIsDeletedMeanwhile() {
    Site site = siteShowing(asset);
    Deployment asked = world.requestDeployment().handle(actor(alice), site.id());
    DeploySite.Stores stores =
        new DeploySite.Stores(
            world.ports.sites(),
            world.ports.assets(),
            world.ports.deployments(),
            world.ports.publications(),
            world.backUpBeforeDeployment(),
            world.audit());
    DeploySite interrupted =
        new DeploySite(
            new Interrupted(world.ports.units(), () -> remove(asset)),
            stores,
            world.hosting,
            world.addresses,
            world.clock);
    assertThatThrownBy(() -> interrupted.handle(asked.id()))
        .isInstanceOfSatisfying(
            DomainException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ASSET_IN_USE));
    assertThat(live(site)).isEmpty();
    world.work(Composers.titled("any"));
    assertThat(page(site)).doesNotContain("<img");
  }

  private String pageShowing(Asset image) {
    Site site = siteShowing(image);
    world.requestDeployment().handle(actor(alice), site.id());
    world.work(Composers.titled("any"));
    return page(site);
  }

  private Site siteShowing(Asset image) {
    Site site = world.generatedSiteOf(alice);
    Site next =
        site.filled(site.slug(), Fixtures.contentShowing("Bread", image.id()), Fixtures.NOW);
    world.ports.units().run(actor(alice), () -> world.ports.sites().replace(site, next));
    return next;
  }

  private Asset added(Asset image) {
    return world
        .ports
        .units()
        .as(new Actor.User(image.owner()), () -> world.ports.assets().add(image));
  }

  private void remove(Asset image) {
    world.ports.units().run(actor(alice), () -> world.ports.assets().remove(image.id()));
  }

  private Optional<PublishedFiles.Live> live(Site site) {
    return world
        .ports
        .units()
        .as(Actor.anonymous(), () -> world.ports.publishedFiles().live(site.slug()));
  }

  private String page(Site site) {
    return world.livePage(site);
  }

  private static Actor.User actor(Account account) {
    return new Actor.User(account.id());
  }

  /** Units between which something happens, once. */
  private static final class Interrupted implements UnitOfWork {
    private final UnitOfWork units;
    private final Runnable event;
    private int begun;

    Interrupted(UnitOfWork units, Runnable event) {
      this.units = units;
      this.event = event;
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
      if (++begun == 2) {
        event.run();
      }
      return units.as(actor, work);
    }

    @Override
    public <T> T read(Actor actor, Supplier<T> work) {
      return units.read(actor, work);
    }

    @Override
    public void together(Runnable work) {
      units.together(work);
    }
  }
}
