package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainStatus;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Tells a remote host what visitors of each site are to meet, as often as that changes. It is told
 * the state as it is and not what happened, so that nothing is lost where it did not listen, and
 * what it does not have any more is stored there again.
 */
public final class TellHost {
  private static final Actor SELF = new Actor.Service("tell-host");
  private static final int AT_ONCE = 8;

  /** A longer run would hold back whatever else recurs; the rest comes with the next one. */
  private static final int ROUNDS = 10;

  /** Longer than storing and showing a site may take. */
  private static final Duration LEASE = Duration.ofMinutes(15);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final UnitOfWork units;
  private final Stores stores;
  private final Hosting hosting;
  private final SiteAddresses addresses;
  private final Clock clock;
  private final Executor executor;

  /**
   * @param executor tells it of several sites at once, since each waits for the host
   */
  public TellHost(
      UnitOfWork units,
      Stores stores,
      Hosting hosting,
      SiteAddresses addresses,
      Clock clock,
      Executor executor) {
    this.units = units;
    this.stores = stores;
    this.hosting = hosting;
    this.addresses = addresses;
    this.clock = clock;
    this.executor = executor;
  }

  /** Tells what is due; a site that cannot be told keeps none of the others back. */
  public void handle() {
    for (int round = 0; round < ROUNDS; round++) {
      Instant now = clock.instant();
      List<HostingChanges.Change> due =
          units.as(SELF, () -> stores.changes().take(now, now.plus(LEASE), AT_ONCE));
      CompletableFuture.allOf(
              due.stream()
                  .map(change -> CompletableFuture.runAsync(() -> tell(change), executor))
                  .toArray(CompletableFuture[]::new))
          .join();
      if (due.size() < AT_ONCE) {
        return;
      }
    }
  }

  private void tell(HostingChanges.Change change) {
    try {
      show(change.site());
    } catch (DomainException e) {
      // Who runs the servers reads why in the log of whoever spoke to the host.
      Instant again = clock.instant().plus(pause(change.failures()));
      units.run(SELF, () -> stores.changes().failed(change, again));
      return;
    }
    units.run(SELF, () -> stores.changes().told(change));
  }

  private void show(SiteId site) {
    Optional<Wanted> live = units.read(SELF, () -> wanted(site));
    if (live.isEmpty()) {
      hosting.show(Showing.nothing(site));
      return;
    }
    Wanted wanted = live.get();
    if (wanted.showing().id().isPresent() && hosting.show(wanted.showing())) {
      return;
    }
    Showing anew = new Showing(site, store(wanted.deployment()).id(), wanted.showing().hosts());
    if (!hosting.show(anew)) {
      throw Problem.of(ErrorCode.DEPLOY_FAILED, "The host does not show what it took.")
          .asException();
    }
  }

  private Hosted store(Deployment live) {
    SiteBundle bundle = stores.bundles().read(SELF, live.site(), bundle(live));
    Hosted hosted = hosting.store(live, bundle, line -> {});
    units.run(SELF, () -> stores.deployments().hosted(live.id(), hosted));
    return hosted;
  }

  private Optional<Wanted> wanted(SiteId id) {
    return stores
        .deployments()
        .live(id)
        .flatMap(
            live ->
                stores
                    .sites()
                    .find(id)
                    .map(site -> new Wanted(live, new Showing(id, known(live), hosts(site)))));
  }

  private Optional<String> known(Deployment live) {
    return stores.deployments().hosted(live.site(), bundle(live));
  }

  /** Its own host, the names that its owner proved, and their twins where nobody else has them. */
  private List<Showing.Host> hosts(Site site) {
    Map<String, Optional<String>> hosts = new LinkedHashMap<>();
    addresses
        .lasting(site.slug())
        .map(URI::getHost)
        .ifPresent(own -> hosts.put(own, Optional.empty()));
    List<DomainName> proved =
        stores.domains().ofSite(site.id()).stream()
            .filter(claim -> claim.status() == CustomDomainStatus.ACTIVE)
            .map(CustomDomain::name)
            .toList();
    proved.forEach(name -> hosts.put(name.value(), Optional.empty()));
    for (DomainName name : proved) {
      name.twin()
          .filter(twin -> stores.domains().holder(twin).isEmpty())
          .ifPresent(twin -> hosts.put(twin.value(), Optional.of(name.value())));
    }
    return hosts.entrySet().stream()
        .map(each -> new Showing.Host(each.getKey(), each.getValue()))
        .toList();
  }

  private static BundleHash bundle(Deployment live) {
    return live.bundle().orElseThrow();
  }

  private static Duration pause(int failures) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /** What is read and written. */
  public record Stores(
      HostingChanges changes,
      Deployments deployments,
      Sites sites,
      CustomDomains domains,
      StoredBundles bundles) {}

  private record Wanted(Deployment deployment, Showing showing) {}
}
