package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.application.deployment.PublishedFiles.Live;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.deployment.customdomain.ProofCheck;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * See {@link dev.aether.application.deployment.Publications} and {@link
 * dev.aether.application.deployment.PublishedFiles}.
 */
public interface PublicationsContract extends Contract {

  @Test
  default void showsNothingUnderAnUnknownSlug() {
    assertThat(anybody(() -> ports().publishedFiles().live(Fixtures.freeSlug()))).isEmpty();
  }

  @Test
  default void showsAnybodyWhatIsLive() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    SiteBundle bundle = bundle("hello", "a1");
    assertThat(publish(alice, site, 1, bundle)).isTrue();

    Live live = live(site).orElseThrow();

    assertThat(live).isEqualTo(new Live(site.id(), bundle.hash()));
    assertThat(file(live, "index.html")).contains(PublishedFile.of(bundle.files().get(1)));
    assertThat(file(live, "nothing.html")).isEmpty();
  }

  @Test
  default void showsAPreviewToWhomeverNamesItAndNothingElseOfItsSite() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    SiteBundle bundle = bundle("hello", "a1");
    Deployment asked =
        Deployment.requested(
            new DeploymentId(UUID.randomUUID()), site.id(), alice.id(), Environment.PREVIEW, 1);
    in(alice, () -> ports().deployments().add(asked));
    assertThat(anybody(() -> ports().publishedFiles().preview(asked.id()))).isEmpty();
    inSystem(
        () -> {
          ports().publications().keep(site, bundle);
          ports().publications().keep(site, bundle);
          ports().deployments().replace(asked.started());
          ports().deployments().replace(asked.started().ready(bundle.hash()));
        });

    assertThat(anybody(() -> ports().publishedFiles().preview(asked.id())))
        .contains(new Live(site.id(), bundle.hash()));
    assertThat(anybody(() -> ports().publishedFiles().previewFile(asked.id(), "index.html")))
        .contains(PublishedFile.of(bundle.files().get(1)));
    assertThat(anybody(() -> ports().publishedFiles().previewFile(asked.id(), "none"))).isEmpty();
    assertThat(live(site)).isEmpty();
    DeploymentId other = new DeploymentId(UUID.randomUUID());
    assertThat(anybody(() -> ports().publishedFiles().preview(other))).isEmpty();
  }

  @Test
  default void showsAnybodyWhatIsLiveUnderANameThatIsProved() {
    Account alice = signedUp("alice");
    ports().changeTier(alice.id(), Tier.STARTER);
    Site site = storedSiteOf(alice);
    DomainName name = new DomainName("shop-" + UUID.randomUUID() + ".com");
    CustomDomain claim =
        CustomDomain.claimed(
            new CustomDomainId(UUID.randomUUID()), site.id(), alice.id(), name, Fixtures.NOW);
    CustomDomain proved =
        claim.verifying(Fixtures.NOW).checked(ProofCheck.FOUND, false, Fixtures.NOW);
    in(alice, () -> ports().customDomains().add(claim));
    SiteBundle bundle = bundle("hello", "a1");
    publish(alice, site, 1, bundle);
    assertThat(anybody(() -> ports().publishedFiles().live(name))).isEmpty();
    assertThat(anybody(() -> ports().publishedFiles().isProved(name))).isFalse();
    inSystem(() -> ports().customDomains().replace(claim, proved));
    assertThat(anybody(() -> ports().publishedFiles().live(name)))
        .contains(new Live(site.id(), bundle.hash()));
    assertThat(anybody(() -> ports().publishedFiles().isProved(name))).isTrue();
    in(alice, () -> ports().customDomains().remove(claim.id()));
    assertThat(anybody(() -> ports().publishedFiles().live(name))).isEmpty();
    assertThat(anybody(() -> ports().publishedFiles().isProved(name))).isFalse();
  }

  @Test
  default void switchesToTheNewerAndKeepsTheAssetsOfTheOlder() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    publish(alice, site, 1, bundle("old", "a1"));
    assertThat(publish(alice, site, 2, bundle("new", "b2"))).isTrue();
    assertThat(file(live(site).orElseThrow(), "index.html")).contains(page("new"));
    assertThat(anybody(() -> ports().publishedFiles().asset(site.id(), "assets/site.a1.css")))
        .isPresent();
  }

  @Test
  default void staysWithTheHigherSequenceWhicheverFinishesLast() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    publish(alice, site, 2, bundle("new", "b2"));
    assertThat(publish(alice, site, 1, bundle("old", "a1"))).isFalse();
    assertThat(file(live(site).orElseThrow(), "index.html")).contains(page("new"));
  }

  @Test
  default void goesBackToABundleThatIsKept() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    SiteBundle old = bundle("old", "a1");
    publish(alice, site, 1, old);
    publish(alice, site, 2, bundle("new", "b2"));
    Deployment again = Fixtures.deploymentOf(alice, site, 3).started().ready(old.hash());
    assertThat(systemSees(() -> ports().publications().redirect(again))).contains(site.version());
    assertThat(live(site)).contains(new Live(site.id(), old.hash()));
    assertThat(systemSees(() -> ports().publications().redirect(again))).isEmpty();
    Deployment lost =
        Fixtures.deploymentOf(alice, site, 4).started().ready(bundle("lost", "c3").hash());
    assertThat(systemSees(() -> ports().publications().redirect(lost))).isEmpty();
    assertThat(live(site)).contains(new Live(site.id(), old.hash()));
  }

  @Test
  default void bringsLiveForTheFirstTimeWhatIsKept() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    SiteBundle bundle = bundle("looked at", "a1");
    inSystem(() -> ports().publications().keep(site, bundle));
    Deployment ready = Fixtures.deploymentOf(alice, site, 1).started().ready(bundle.hash());
    assertThat(systemSees(() -> ports().publications().redirect(ready))).contains(site.version());
    assertThat(live(site)).contains(new Live(site.id(), bundle.hash()));
  }

  @Test
  default void publishesTheSameBundleAgain() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    SiteBundle bundle = bundle("same", "c3");
    publish(alice, site, 1, bundle);
    assertThat(publish(alice, site, 2, bundle)).isTrue();
    assertThat(live(site)).contains(new Live(site.id(), bundle.hash()));
  }

  @Test
  default void servesNothingOfASiteThatIsGone() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    publish(alice, site, 1, bundle("hello", "a1"));
    in(alice, () -> ports().sites().remove(site.id()));
    assertThat(live(site)).isEmpty();
    assertThat(anybody(() -> ports().publishedFiles().asset(site.id(), "assets/site.a1.css")))
        .isEmpty();
  }

  @Test
  default void letsUsersPublishNothingBehindTheSystemsBack() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    Deployment deployment = Fixtures.deploymentOf(alice, site, 1);
    assertThatThrownBy(
            () ->
                in(
                    alice,
                    () -> ports().publications().publish(site, deployment, bundle("x", "d4"))))
        .isInstanceOf(RuntimeException.class);
    assertThat(live(site)).isEmpty();
  }

  @Test
  default void knowsWhichFilesNoBundleHas() {
    Account alice = signedUp("alice");
    Site site = storedSiteOf(alice);
    SiteBundle mine = bundle(UUID.randomUUID().toString(), "a1");
    PublishedFile page = PublishedFile.of(mine.files().get(1));
    Sha256 other = Sha256.of(UUID.randomUUID().toString());
    List<Sha256> both = List.of(page.sha256(), other);
    assertThat(systemSees(() -> ports().siteFiles().unowned(both)))
        .containsExactlyInAnyOrderElementsOf(both);
    publish(alice, site, 1, mine);
    assertThat(systemSees(() -> ports().siteFiles().unowned(both))).containsExactly(other);
    in(alice, () -> ports().sites().remove(site.id()));
    assertThat(systemSees(() -> ports().siteFiles().unowned(both)))
        .containsExactlyInAnyOrderElementsOf(both);
  }

  private boolean publish(Account owner, Site site, int sequence, SiteBundle bundle) {
    Deployment deployment = Fixtures.deploymentOf(owner, site, sequence);
    return systemSees(() -> ports().publications().publish(site, deployment, bundle));
  }

  private Optional<Live> live(Site site) {
    return anybody(() -> ports().publishedFiles().live(site.slug()));
  }

  private Optional<PublishedFile> file(Live live, String path) {
    return anybody(() -> ports().publishedFiles().file(live, path));
  }

  private <T> T anybody(Supplier<T> work) {
    return ports().units().as(Actor.anonymous(), work);
  }

  private static PublishedFile page(String text) {
    return PublishedFile.of(bundle(text, "any").files().get(1));
  }

  private static SiteBundle bundle(String page, String hash) {
    return SiteBundle.of(
        List.of(
            new BundleFile("index.html", "text/html", page.getBytes(StandardCharsets.UTF_8)),
            new BundleFile(
                "assets/site." + hash + ".css",
                "text/css",
                hash.getBytes(StandardCharsets.UTF_8))));
  }
}
