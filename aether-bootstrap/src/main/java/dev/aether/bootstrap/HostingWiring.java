package dev.aether.bootstrap;

import dev.aether.adapter.http.client.hosting.VercelAccount;
import dev.aether.adapter.http.client.hosting.VercelHosting;
import dev.aether.adapter.http.server.deployment.BuiltInHosting;
import dev.aether.adapter.http.server.deployment.PageVisits;
import dev.aether.adapter.http.server.deployment.PublishedSiteRoutes;
import dev.aether.adapter.jdbi.deployment.JdbiCustomDomains;
import dev.aether.adapter.jdbi.deployment.JdbiDeployments;
import dev.aether.adapter.jdbi.deployment.JdbiHostingChanges;
import dev.aether.adapter.jdbi.deployment.JdbiPublishedFiles;
import dev.aether.adapter.jdbi.deployment.JdbiSiteFiles;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.JobRunner;
import dev.aether.adapter.jdbi.site.JdbiSites;
import dev.aether.application.deployment.Hosting;
import dev.aether.application.deployment.MoveSiteFiles;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.deployment.SiteFiles;
import dev.aether.application.deployment.StoredBundles;
import dev.aether.application.deployment.SweepSiteFiles;
import dev.aether.application.deployment.TellHost;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.shared.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where sites' files are kept and how visitors get them. */
final class HostingWiring implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HostingWiring.class);
  private static final Duration SWEEP = Duration.ofHours(1);
  private static final Duration TELL = Duration.ofSeconds(1);
  private static final int TELLERS = 4;

  private final JdbiUnitOfWork units;
  private final ObjectStore store;
  private final SiteAddresses addresses;
  private final Clock clock;
  private final SiteFiles files;
  private final BuiltInHosting builtIn;
  private final Optional<VercelHosting> remote;
  private final ExecutorService tellers =
      Executors.newFixedThreadPool(
          TELLERS,
          work -> {
            Thread thread = new Thread(work, "tell-host");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * Tries the account where there is one, so that a wrong token is told now and not to an owner.
   *
   * @param store of sites' files
   * @param images of uploaded images
   */
  HostingWiring(
      JdbiUnitOfWork units,
      ObjectStore store,
      ObjectStore images,
      Optional<VercelAccount> account,
      SiteAddresses addresses,
      Clock clock) {
    this.units = units;
    this.store = store;
    this.addresses = addresses;
    this.clock = clock;
    this.files = new JdbiSiteFiles(units);
    this.builtIn = new BuiltInHosting(store);
    this.remote = account.map(each -> tried(each, builtIn, images));
  }

  private static VercelHosting tried(VercelAccount account, Hosting own, ObjectStore images) {
    VercelHosting vercel = new VercelHosting(account, own, images);
    try {
      vercel
          .fault()
          .ifPresent(
              fault -> {
                throw new StartFailure(
                    "Vercel refuses AETHER_VERCEL_TOKEN or AETHER_VERCEL_TEAM (" + fault + ").");
              });
    } catch (DomainException e) {
      LOG.warn("Vercel does not answer; sites are served as they are until it does");
    }
    return vercel;
  }

  Hosting hosting() {
    return remote.<Hosting>map(each -> each).orElse(builtIn);
  }

  PublishedSiteRoutes pages(PageVisits visits) {
    return new PublishedSiteRoutes(units, new JdbiPublishedFiles(units), store, addresses, visits);
  }

  List<JobRunner.Recurring> recurring() {
    SweepSiteFiles sweep = new SweepSiteFiles(units, files, store, clock);
    return Stream.concat(
            Stream.of(new JobRunner.Recurring("sweep-site-files", SWEEP, sweep::handle)),
            remote.stream().map(this::telling))
        .toList();
  }

  private JobRunner.Recurring telling(Hosting host) {
    TellHost tell =
        new TellHost(
            units,
            new TellHost.Stores(
                new JdbiHostingChanges(units),
                new JdbiDeployments(units),
                new JdbiSites(units),
                new JdbiCustomDomains(units),
                new StoredBundles(units, files, store)),
            host,
            addresses,
            clock,
            tellers);
    return new JobRunner.Recurring("tell-host", TELL, tell::handle);
  }

  /** Before anything is served: takes out of the database what an earlier release put there. */
  void move() {
    int moved = new MoveSiteFiles(units, files, builtIn::put).handle();
    if (moved > 0) {
      LOG.info("{} files of sites were taken out of the database", moved);
    }
  }

  @Override
  public void close() {
    tellers.shutdownNow();
  }
}
