package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.deployment.DeploymentView;
import dev.aether.application.deployment.Deployments;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.BuildDeadline;
import dev.aether.domain.deployment.BuildLog;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentFailure;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.deployment.DeploymentStep;
import dev.aether.domain.deployment.DeploymentTimes;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.Site;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  }

  @Test
  default void tellsWhatTheWorkIsAtAndWhatItSaid() {
    Account alice = signedUp("alice");
    Deployment asked = stored(alice, storedSiteOf(alice));
    Deployment started = asked.started();
    inSystem(() -> ports().deployments().replace(started));
    String line = "Built, with \"quotes\", {braces} and 빵.";
    inSystem(() -> ports().deployments().say(started, DeploymentStep.RENDERING, line));
    inSystem(() -> ports().deployments().say(started, DeploymentStep.STORING, "two\nlines"));
    inSystem(() -> ports().deployments().say(asked, DeploymentStep.QUEUED, "too late"));
    DeploymentView view =
        see(alice, () -> ports().deploymentViews().find(alice.id(), asked.id())).orElseThrow();
    assertThat(view.step()).isEqualTo(DeploymentStep.STORING);
    assertThat(view.log().lines()).containsExactly(line, "two lines");
  }

  @Test
  default void keepsTheLastLinesOfWhatTheWorkSaid() {
    Account alice = signedUp("alice");
    Deployment started = stored(alice, storedSiteOf(alice)).started();
    inSystem(
        () -> {
          ports().deployments().replace(started);
          for (int i = 0; i <= BuildLog.MAX_LINES; i++) {
            ports().deployments().say(started, DeploymentStep.STORING, "line " + i);
          }
        });
    List<String> lines =
        see(alice, () -> ports().deploymentViews().find(alice.id(), started.id()))
            .orElseThrow()
            .log()
            .lines();
    assertThat(lines).hasSize(BuildLog.MAX_LINES).startsWith("line 1").endsWith("line 500");
  }

  @Test
  default void tellsWhyADeploymentFailed() {
    Account alice = signedUp("alice");
    DeploymentFailure late = BuildDeadline.of(DeploymentTimes.requested(Fixtures.NOW)).failure();
    Deployment failed = stored(alice, storedSiteOf(alice)).failed(late);
    inSystem(() -> ports().deployments().replace(failed));
    assertThat(see(alice, () -> ports().deployments().find(failed.id()))).contains(failed);
    assertThat(see(alice, () -> ports().deploymentViews().find(alice.id(), failed.id())))
        .map(DeploymentView::failure)
        .contains(Optional.of(late));
  }

  @Test
  default void knowsWhatTakesTooLong() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Deployment waiting = stored(alice, site);
    Deployment building = Fixtures.deploymentOf(alice, site, 2);
    Deployment ended = Fixtures.deploymentOf(alice, site, 3);
    in(alice, () -> ports().deployments().add(building));
    in(alice, () -> ports().deployments().add(ended));
    inSystem(() -> ports().deployments().replace(building.started()));
    inSystem(() -> ports().deployments().replace(ended.failed(Fixtures.NO_ROOM)));
    Instant now = Clock.systemUTC().instant();
    assertThat(late(now.plusSeconds(60))).doesNotContain(waiting.id(), building.id(), ended.id());
    assertThat(late(now.plus(BuildDeadline.TO_BUILD).plusSeconds(60)))
        .contains(building.id())
        .doesNotContain(waiting.id(), ended.id());
    assertThat(late(now.plus(BuildDeadline.TO_BEGIN).plusSeconds(60)))
        .contains(building.id(), waiting.id())
        .doesNotContain(ended.id());
  }

  @Test
  default void dropsWhatATierDoesNotKeepWithWhatItBuilt() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    SiteBundle shared = bundle();
    List<Deployment> all = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      all.add(ready(alice, site, i, i == 1 || i == 4 ? shared : bundle()));
    }
    assertThat(crowded(site, Limit.of(4))).isEmpty();
    assertThat(crowded(site, Limit.of(3))).contains(Tier.FREE);
    assertThat(crowded(site, Limit.unlimited())).isEmpty();
    assertThat(systemSees(() -> ports().deploymentHistory().of(site.id())))
        .containsExactlyInAnyOrderElementsOf(all);
    inSystem(
        () ->
            ports().deploymentHistory().drop(site.id(), List.of(all.get(0).id(), all.get(1).id())));
    assertThat(systemSees(() -> ports().deploymentHistory().of(site.id())))
        .containsExactlyInAnyOrder(all.get(2), all.get(3));
    assertThat(isStored(shared)).isTrue();
    assertThat(systemSees(() -> ports().deployments().live(site.id()))).contains(all.get(3));
    inSystem(() -> ports().deploymentHistory().drop(site.id(), List.of(all.get(3).id())));
    assertThat(isStored(shared)).as("visitors have it").isTrue();
    assertThat(crowded(site, Limit.of(1))).isEmpty();
  }

  private Optional<Tier> crowded(Site site, Limit limit) {
    Map<Tier, Limit> kept =
        Arrays.stream(Tier.values()).collect(Collectors.toMap(Function.identity(), tier -> limit));
    return Optional.ofNullable(
        systemSees(() -> ports().deploymentHistory().crowded(kept)).get(site.id()));
  }

  private boolean isStored(SiteBundle bundle) {
    Sha256 page = Sha256.of(bundle.files().get(0).bytes());
    return systemSees(() -> ports().siteFiles().unowned(List.of(page))).isEmpty();
  }

  private Deployment ready(Account owner, Site site, int sequence, SiteBundle bundle) {
    Deployment asked = Fixtures.deploymentOf(owner, site, sequence);
    in(owner, () -> ports().deployments().add(asked));
    Deployment ready = asked.started().ready(bundle.hash());
    inSystem(
        () -> {
          ports().deployments().replace(asked.started());
          ports().deployments().replace(ready);
          ports().publications().publish(site, ready, bundle);
        });
    return ready;
  }

  private static SiteBundle bundle() {
    byte[] page = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    return SiteBundle.of(List.of(new BundleFile("index.html", "text/html", page)));
  }

  private List<DeploymentId> late(Instant now) {
    return systemSees(() -> ports().deployments().late(now)).stream()
        .map(Deployments.Late::id)
        .toList();
  }

  @Test
  default void givesUpWhatWouldBringASiteLiveThatIsTakenOffline() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Deployment waiting = Fixtures.deploymentOf(alice, site, 1);
    Deployment preview =
        Deployment.requested(
            new DeploymentId(UUID.randomUUID()), site.id(), alice.id(), Environment.PREVIEW, 2);
    in(alice, () -> ports().deployments().add(waiting));
    in(alice, () -> ports().deployments().add(preview));
    inSystem(() -> ports().deployments().replace(waiting.started()));
    in(alice, () -> ports().sites().replace(site, site.archive(Fixtures.NOW)));
    assertThat(systemSees(() -> ports().deployments().find(waiting.id())))
        .contains(waiting.started().cancelled());
    assertThat(systemSees(() -> ports().deployments().find(preview.id()))).contains(preview);
    Contract.assertRefused(
        ErrorCode.DEPLOY_CONFLICT,
        () ->
            inSystem(
                () ->
                    ports()
                        .deployments()
                        .replace(waiting.started().ready(new BundleHash("ab".repeat(32))))));
  }

  @Test
  default void refusesWhoComesLate() {
    Account alice = signedUp("alice");
    Deployment deployment = stored(alice, storedSiteOf(alice));
    inSystem(() -> ports().deployments().replace(deployment.started()));
    Contract.assertRefused(
        ErrorCode.DEPLOY_CONFLICT,
        () -> inSystem(() -> ports().deployments().replace(deployment.failed(Fixtures.NO_ROOM))));
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
