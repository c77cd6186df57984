package dev.aether.bootstrap;

import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.deployment.AnalyticsRoutes;
import dev.aether.adapter.http.server.deployment.PageVisits;
import dev.aether.adapter.http.server.shared.ClientAddress;
import dev.aether.adapter.jdbi.deployment.JdbiSiteTraffic;
import dev.aether.adapter.jdbi.deployment.JdbiVisits;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.JobRunner;
import dev.aether.adapter.jdbi.site.JdbiSiteViews;
import dev.aether.application.deployment.visit.CountVisits;
import dev.aether.application.deployment.visit.ForgetVisitors;
import dev.aether.application.deployment.visit.ShowAnalytics;
import dev.aether.application.deployment.visit.Visits;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visits, counted in memory and stored on PostgreSQL from time to time. */
final class VisitWiring implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(VisitWiring.class);
  private static final long SECONDS = 5;
  private static final Duration FORGET = Duration.ofMinutes(10);

  private final JdbiUnitOfWork units;
  private final Clock clock;
  private final Visits visits;
  private final CountVisits count;
  private final ScheduledExecutorService storing =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "visits");
            thread.setDaemon(true);
            return thread;
          });

  VisitWiring(JdbiUnitOfWork units, Clock clock) {
    this.units = units;
    this.clock = clock;
    this.visits = new JdbiVisits(units);
    this.count = new CountVisits(units, visits, clock);
  }

  PageVisits pages(ClientAddress clients) {
    return new PageVisits(count, clients);
  }

  ApiRoutes routes() {
    return new AnalyticsRoutes(
        new ShowAnalytics(units, new JdbiSiteViews(units), new JdbiSiteTraffic(units), clock));
  }

  JobRunner.Recurring recurring() {
    return new JobRunner.Recurring(
        "forget-visitors", FORGET, new ForgetVisitors(units, visits)::handle);
  }

  /** Once before the first visitor comes, so that there is a salt. */
  void start() {
    store();
    ScheduledFuture<?> unused =
        storing.scheduleWithFixedDelay(this::store, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** A failure must not end what comes again. */
  private void store() {
    try {
      count.store();
    } catch (RuntimeException e) {
      LOG.error("some visits could not be stored and are lost", e);
    }
    long dropped = count.dropped();
    if (dropped > 0) {
      LOG.warn("{} views and visitors were dropped for want of room", dropped);
    }
  }

  /** Stores what is left; nobody may be visiting any more. */
  @Override
  public void close() {
    storing.shutdown();
    try {
      if (!storing.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
        storing.shutdownNow();
      }
    } catch (InterruptedException e) {
      storing.shutdownNow();
      Thread.currentThread().interrupt();
    }
    store();
    if (count.isWaiting()) {
      LOG.warn("the last visits could not be stored and are lost");
    }
  }
}
