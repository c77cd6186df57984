package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.deployment.DeploymentView;
import dev.aether.domain.account.Account;
import dev.aether.domain.deployment.BuildLog;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * See {@link dev.aether.application.deployment.Deployments} and {@link
 * dev.aether.application.deployment.DeploymentViews}.
 */
public interface DeploymentsContract extends Contract {

  @Test
  default void numbersTheDeploymentsOfASite() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    stored(alice, site);
    assertThat(see(alice, () -> ports().deployments().nextSequence(site.id()))).isEqualTo(2);
  }

  @Test
  default void storesEachNextState() {
    Account alice = signedUp("alice");
    Deployment started = stored(alice, storedSiteOf(alice)).started();
    inSystem(() -> ports().deployments().replace(started));
    Deployment ready = started.ready(new BundleHash("ab".repeat(32)));
    inSystem(() -> ports().deployments().replace(ready));
    assertThat(see(alice, () -> ports().deployments().find(ready.id()))).contains(ready);
    DeploymentView view =
        see(alice, () -> ports().deploymentViews().find(alice.id(), ready.id())).orElseThrow();
    assertThat(view.status()).isEqualTo(DeploymentStatus.READY);
    assertThat(view.buildTime()).isPresent();
    assertThat(view.log()).isEqualTo(BuildLog.empty());
    BuildLog log = BuildLog.empty().plus("Built, with \"quotes\", {braces} and 빵.").plus("Live.");
    inSystem(() -> ports().deployments().log(ready.id(), log));
    assertThat(see(alice, () -> ports().deploymentViews().find(alice.id(), ready.id())))
        .map(DeploymentView::log)
        .contains(log);
  }

  @Test
  default void refusesWhoComesLate() {
    Account alice = signedUp("alice");
    Deployment deployment = stored(alice, storedSiteOf(alice));
    inSystem(() -> ports().deployments().replace(deployment.started()));
    Contract.assertRefused(
        ErrorCode.DEPLOY_CONFLICT,
        () -> inSystem(() -> ports().deployments().replace(deployment.failed("late"))));
  }

  @Test
  default void refusesADeploymentOfSomebodyElsesSite() {
    Site site = storedSiteOf(signedUp("alice"));
    Account bob = signedUp("bob");
    Deployment theft = Fixtures.deploymentOf(bob, site, 1);
    assertThatThrownBy(() -> in(bob, () -> ports().deployments().add(theft)))
        .isInstanceOf(RuntimeException.class);
    assertThat(systemSees(() -> ports().deployments().find(theft.id()))).isEmpty();
  }

  @Test
  default void hidesADeploymentFromOthers() {
    Account alice = signedUp("alice");
    Deployment deployment = stored(alice, storedSiteOf(alice));
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().deployments().find(deployment.id()))).isEmpty();
    assertThat(see(bob, () -> ports().deploymentViews().find(bob.id(), deployment.id()))).isEmpty();
    assertThat(see(bob, () -> ports().deploymentViews().find(alice.id(), deployment.id())))
        .isEmpty();
  }

  @Test
  default void letsUsersChangeNothing() {
    Account alice = signedUp("alice");
    Deployment deployment = stored(alice, storedSiteOf(alice));
    assertThatThrownBy(() -> in(alice, () -> ports().deployments().replace(deployment.started())))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void goesWithItsSite() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Deployment deployment = stored(alice, site);
    in(alice, () -> ports().sites().remove(site.id()));
    assertThat(systemSees(() -> ports().deployments().find(deployment.id()))).isEmpty();
  }

  private Deployment stored(Account owner, Site site) {
    Deployment deployment = Fixtures.deploymentOf(owner, site, 1);
    in(owner, () -> ports().deployments().add(deployment));
    return deployment;
  }

  @Test
  default void knowsWhichDeploymentIsLiveAndTakesOneThatIsReady() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    SiteBundle bundle =
        SiteBundle.of(List.of(new BundleFile("index.html", "text/html", new byte[] {7})));
    Deployment first = Fixtures.deploymentOf(alice, site, 1);
    in(alice, () -> ports().deployments().add(first));
    assertThat(systemSees(() -> ports().deployments().live(site.id()))).isEmpty();
    Deployment ready = first.started().ready(bundle.hash());
    inSystem(
        () -> {
          ports().deployments().replace(first.started());
          ports().deployments().replace(ready);
          ports().publications().publish(site, ready, bundle);
        });
    assertThat(systemSees(() -> ports().deployments().live(site.id()))).contains(ready);

    Deployment second =
        new Deployment(
            new DeploymentId(UUID.randomUUID()),
            site.id(),
            alice.id(),
            ready.environment(),
            2,
            ready.status(),
            1,
            ready.bundle(),
            ready.failure());
    inSystem(() -> ports().deployments().addReady(second));
    assertThat(systemSees(() -> ports().publications().redirect(second))).contains(site.version());
    assertThat(systemSees(() -> ports().deployments().live(site.id()))).contains(second);
    assertThatThrownBy(() -> in(alice, () -> ports().deployments().addReady(second)))
        .isInstanceOf(RuntimeException.class);
  }
}
