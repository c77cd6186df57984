package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.Fixtures;
import dev.aether.application.deployment.Hosted;
import dev.aether.application.deployment.HostingChanges.Change;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.deployment.customdomain.ProofCheck;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.site.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * See {@link dev.aether.application.deployment.HostingChanges}; what others left is due as well.
 */
public interface HostingChangesContract extends Contract {
  Instant LATER = Instant.parse("2200-01-01T00:00:00Z");
  Duration LEASE = Duration.ofMinutes(5);

  @Test
  default void noticesWhatIsPublishedAndTellsItOnce() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    assertThat(taken(site, LATER)).isEmpty();
    publish(alice, site, 1, "one");
    Change first = taken(site, LATER).orElseThrow();
    assertThat(first.failures()).isZero();
    assertThat(taken(site, LATER)).isEmpty();
    inSystem(() -> ports().hostingChanges().told(first));
    assertThat(taken(site, LATER)).isEmpty();
    publish(alice, site, 2, "one");
    assertThat(taken(site, LATER)).isEmpty();
    publish(alice, site, 3, "another");
    assertThat(taken(site, LATER)).isPresent();
  }

  @Test
  default void isDueAgainWhereTheTakerIsNotHeardOfAndHearsHimNoMore() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    publish(alice, site, 1, "one");
    Change lost = taken(site, LATER).orElseThrow();
    assertThat(taken(site, LATER.plus(LEASE).minusSeconds(1))).isEmpty();
    Change again = taken(site, LATER.plus(LEASE)).orElseThrow();
    assertThat(again.lease()).isNotEqualTo(lost.lease());
    inSystem(() -> ports().hostingChanges().told(lost));
    inSystem(() -> ports().hostingChanges().failed(lost, LATER));
    assertThat(taken(site, LATER.plus(LEASE))).isEmpty();
    inSystem(() -> ports().hostingChanges().told(again));
    assertThat(taken(site, LATER.plus(LEASE).plus(LEASE))).isEmpty();
  }

  @Test
  default void losesNoChangeThatComesWhileTheHostIsTold() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    publish(alice, site, 1, "one");
    Change first = taken(site, LATER).orElseThrow();
    publish(alice, site, 2, "two");
    assertThat(taken(site, LATER)).isEmpty();
    inSystem(() -> ports().hostingChanges().told(first));
    assertThat(taken(site, LATER).orElseThrow().revision()).isGreaterThan(first.revision());
  }

  @Test
  default void waitsAfterAFailureUnlessThereIsAnotherChange() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    publish(alice, site, 1, "one");
    Change first = taken(site, LATER).orElseThrow();
    Instant again = LATER.plusSeconds(30);
    inSystem(() -> ports().hostingChanges().failed(first, again));
    assertThat(taken(site, again.minusSeconds(1))).isEmpty();
    Change second = taken(site, again).orElseThrow();
    assertThat(second.failures()).isEqualTo(1);
    publish(alice, site, 2, "two");
    inSystem(() -> ports().hostingChanges().failed(second, again.plusSeconds(60)));
    assertThat(taken(site, again).orElseThrow().failures()).isZero();
  }

  @Test
  default void noticesNamesThatComeAndGo() {
    Account alice = signedUp("alice");
    ports().changeTier(alice.id(), Tier.STARTER);
    Site site = storedSiteOf(alice);
    publish(alice, site, 1, "one");
    tell(site);
    CustomDomain claim =
        CustomDomain.claimed(
            new CustomDomainId(UUID.randomUUID()),
            site.id(),
            alice.id(),
            new DomainName("shop-" + UUID.randomUUID() + ".com"),
            Fixtures.NOW);
    CustomDomain proved =
        claim.verifying(Fixtures.NOW).checked(ProofCheck.FOUND, false, Fixtures.NOW);
    in(alice, () -> ports().customDomains().add(claim));
    assertThat(taken(site, LATER)).isEmpty();
    inSystem(() -> ports().customDomains().replace(claim, proved));
    tell(site);
    in(alice, () -> ports().customDomains().remove(claim.id()));
    tell(site);
  }

  @Test
  default void noticesThatASiteIsGoneAndForgetsItThen() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    publish(alice, site, 1, "one");
    tell(site);
    in(alice, () -> ports().sites().remove(site.id()));
    tell(site);
    assertThat(taken(site, LATER.plus(LEASE))).isEmpty();
  }

  @Test
  default void hasNothingToTellOfASiteThatWentBeforeAnybodyWasTold() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    publish(alice, site, 1, "one");
    in(alice, () -> ports().sites().remove(site.id()));
    assertThat(taken(site, LATER)).isEmpty();
  }

  @Test
  default void knowsHowTheHostCallsWhatItKeepsAndWhichFilesThatAre() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    SiteBundle bundle = bundle("one");
    Deployment asked = Fixtures.deploymentOf(alice, site, 1);
    in(alice, () -> ports().deployments().add(asked));
    inSystem(
        () -> {
          ports().deployments().replace(asked.started());
          ports().deployments().replace(asked.started().ready(bundle.hash()));
          ports().publications().keep(site, bundle);
        });
    assertThat(systemSees(() -> ports().deployments().hosted(site.id(), bundle.hash()))).isEmpty();
    String id = "dpl_" + UUID.randomUUID();
    inSystem(
        () ->
            ports()
                .deployments()
                .hosted(asked.id(), new Hosted(Optional.of(id), Optional.empty())));
    assertThat(systemSees(() -> ports().deployments().hosted(site.id(), bundle.hash())))
        .contains(id);
    assertThat(systemSees(() -> ports().siteFiles().of(site.id(), bundle.hash())))
        .containsExactly(PublishedFile.of(bundle.files().get(0)));
    assertThat(systemSees(() -> ports().siteFiles().of(site.id(), bundle("two").hash()))).isEmpty();
  }

  private void tell(Site site) {
    Change change = taken(site, LATER).orElseThrow();
    inSystem(() -> ports().hostingChanges().told(change));
  }

  private Optional<Change> taken(Site site, Instant now) {
    return systemSees(() -> ports().hostingChanges().take(now, now.plus(LEASE), 1_000)).stream()
        .filter(change -> change.site().equals(site.id()))
        .findFirst();
  }

  private void publish(Account owner, Site site, int sequence, String text) {
    Deployment deployment = Fixtures.deploymentOf(owner, site, sequence);
    assertThat(systemSees(() -> ports().publications().publish(site, deployment, bundle(text))))
        .isTrue();
  }

  private static SiteBundle bundle(String text) {
    return SiteBundle.of(
        List.of(new BundleFile("index.html", "text/html", text.getBytes(StandardCharsets.UTF_8))));
  }
}
