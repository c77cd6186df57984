package dev.aether.bootstrap;

import dev.aether.adapter.jdbi.access.JdbiIdempotencyKeys;
import dev.aether.adapter.jdbi.access.JdbiSessions;
import dev.aether.adapter.jdbi.billing.JdbiRequestWindows;
import dev.aether.adapter.jdbi.shared.JdbiMaintenance;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.JobRunner;
import dev.aether.adapter.jdbi.site.JdbiRetention;
import dev.aether.application.access.IdempotencyKeys;
import dev.aether.application.access.Sessions;
import dev.aether.application.billing.RequestWindows;
import dev.aether.application.shared.Maintenance;
import dev.aether.application.site.KeepHistories;
import dev.aether.domain.access.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What has to be tidied up from time to time and belongs to nobody's work in particular. */
final class MaintenanceWiring {
  private static final Actor SELF = new Actor.Service("maintenance");

  private MaintenanceWiring() {}

  static List<JobRunner.Recurring> recurring(JdbiUnitOfWork units, Clock clock) {
    Maintenance maintenance = new JdbiMaintenance(units);
    IdempotencyKeys keys = new JdbiIdempotencyKeys(units);
    RequestWindows windows = new JdbiRequestWindows(units);
    Sessions sessions = new JdbiSessions(units);
    KeepHistories histories = new KeepHistories(units, new JdbiRetention(units));
    return List.of(
        new JobRunner.Recurring(
            "turn-months", Duration.ofHours(12), () -> units.run(SELF, maintenance::turnMonths)),
        new JobRunner.Recurring("keep-histories", Duration.ofDays(1), histories::handle),
        new JobRunner.Recurring(
            "refresh-statistics",
            Duration.ofHours(1),
            () -> units.run(SELF, maintenance::refreshStatistics)),
        new JobRunner.Recurring(
            "remove-expired",
            Duration.ofHours(1),
            () ->
                units.run(
                    SELF,
                    () -> {
                      keys.purge(clock.instant());
                      windows.purge();
                      sessions.removeIdle(clock.instant());
                    })));
  }
}
