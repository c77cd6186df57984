package dev.aether.adapter.jdbi.shared;

import dev.aether.application.shared.Maintenance;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Partitions by month, and materialized views. */
public final class JdbiMaintenance implements Maintenance {
  /** In this order, since the second is made from the first. */
  private static final List<String> STATISTICS =
      List.of(
          "aether.user_statistics",
          "aether.user_engagement_metrics",
          "aether.site_analytics",
          "aether.template_rankings",
          "aether.platform_statistics");

  private final JdbiUnitOfWork units;

  public JdbiMaintenance(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public int turnMonths() {
    return units.createQuery("select aether.maintain_partitions()").mapTo(Integer.class).one();
  }

  @Override
  public void refreshStatistics() {
    Handle handle = units.handle();
    // Whoever reads them goes on reading the old ones; it may take longer than a request.
    handle.execute("set local statement_timeout = '5min'");
    STATISTICS.forEach(view -> handle.execute("refresh materialized view concurrently " + view));
  }
}
