package dev.aether.adapter.jdbi.plan;

import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.domain.access.Actor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What PostgreSQL itself counted while some work was done: the plans that were run, and not plans
 * of queries that look like them.
 *
 * @param indexes those that were scanned, of a partitioned table by the name of the whole
 * @param rowsReadThrough how many rows of tables were read without an index
 */
record Scans(Set<String> indexes, long rowsReadThrough) {
  private static final String INDEXES =
      """
      select coalesce(i.inhparent, s.indexrelid)::regclass::text, sum(s.idx_scan)
      from pg_stat_user_indexes s left join pg_inherits i on i.inhrelid = s.indexrelid
      group by 1
      """;
  private static final String READ_THROUGH =
      "select 'rows', coalesce(sum(seq_tup_read), 0) from pg_stat_user_tables";

  static Scans of(TestDatabase database, JdbiUnitOfWork units, Actor actor, Runnable work)
      throws SQLException {
    Map<String, Long> before = counted(database, INDEXES);
    long readBefore = counted(database, READ_THROUGH).get("rows");
    units.run(
        actor,
        () -> {
          work.run();
          units.handle().execute("select pg_stat_force_next_flush()");
        });
    Set<String> scanned = new TreeSet<>();
    counted(database, INDEXES)
        .forEach(
            (index, count) -> {
              if (count > before.getOrDefault(index, 0L)) {
                scanned.add(index.replace("public.", ""));
              }
            });
    return new Scans(scanned, counted(database, READ_THROUGH).get("rows") - readBefore);
  }

  private static Map<String, Long> counted(TestDatabase database, String query)
      throws SQLException {
    try (Connection connection = database.asOwner();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      Map<String, Long> counts = new HashMap<>();
      while (row.next()) {
        counts.put(row.getString(1), row.getLong(2));
      }
      return counts;
    }
  }
}
