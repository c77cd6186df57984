package dev.aether.bootstrap;

import dev.aether.adapter.http.server.deployment.BuiltInHosting;
import dev.aether.adapter.http.server.deployment.PageVisits;
import dev.aether.adapter.http.server.deployment.PublishedSiteRoutes;
import dev.aether.adapter.jdbi.deployment.JdbiPublishedFiles;
import dev.aether.adapter.jdbi.deployment.JdbiSiteFiles;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.JobRunner;
import dev.aether.application.deployment.Hosting;
import dev.aether.application.deployment.MoveSiteFiles;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.deployment.SiteFiles;
import dev.aether.application.deployment.SweepSiteFiles;
import dev.aether.application.shared.ObjectStore;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where sites' files are kept and how visitors get them. */
final class HostingWiring {
  private static final Logger LOG = LoggerFactory.getLogger(HostingWiring.class);
  private static final Duration SWEEP = Duration.ofHours(1);

  private final JdbiUnitOfWork units;
  private final ObjectStore store;
  private final Clock clock;
  private final SiteFiles files;
  private final BuiltInHosting builtIn;

  HostingWiring(JdbiUnitOfWork units, ObjectStore store, Clock clock) {
    this.units = units;
    this.store = store;
    this.clock = clock;
    this.files = new JdbiSiteFiles(units);
    this.builtIn = new BuiltInHosting(store);
  }

  Hosting hosting() {
    return builtIn;
  }

  PublishedSiteRoutes pages(SiteAddresses addresses, PageVisits visits) {
    return new PublishedSiteRoutes(units, new JdbiPublishedFiles(units), store, addresses, visits);
  }

  JobRunner.Recurring recurring() {
    SweepSiteFiles sweep = new SweepSiteFiles(units, files, store, clock);
    return new JobRunner.Recurring("sweep-site-files", SWEEP, sweep::handle);
  }

  /** Before anything is served: takes out of the database what an earlier release put there. */
  void move() {
    int moved = new MoveSiteFiles(units, files, builtIn::put).handle();
    if (moved > 0) {
      LOG.info("{} files of sites were taken out of the database", moved);
    }
  }
}
