package dev.aether.adapter.jdbi.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.jdbi.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Takes away each policy in turn, and FORCE of each table: the matrix must notice every one.
 * Minutes long, so it runs on demand.
 */
@Tag("on-demand")
class PolicyMutationTest {
  private static final String POLICIES =
      """
      select format('drop policy %I on %I.%I', policyname, schemaname, tablename),
        format('create policy %I on %I.%I as %s for %s to %s', policyname, schemaname, tablename,
            permissive, cmd, array_to_string(roles, ', '))
          || coalesce(' using (' || qual || ')', '')
          || coalesce(' with check (' || with_check || ')', '')
      from pg_policies where schemaname in ('public', 'auth', 'aether')
      union all
      select format('alter table %s no force row level security', oid::regclass),
        format('alter table %s force row level security', oid::regclass)
      from pg_class where relforcerowsecurity
      order by 1
      """;

  @Test
  void noticesEveryPolicyThatIsTakenAway() throws SQLException {
    TestDatabase database = TestDatabase.migrated();
    People.moveInto(database);
    List<String> unnoticed = new ArrayList<>();
    Map<String, String> mutations = mutations(database);
    try (SecurityMatrix matrix = new SecurityMatrix(database);
        Connection owner = database.asOwner();
        Statement statement = owner.createStatement()) {
      String whole = matrix.ask();
      for (Map.Entry<String, String> mutation : mutations.entrySet()) {
        statement.execute(mutation.getKey());
        if (matrix.ask().equals(whole)) {
          unnoticed.add(mutation.getKey());
        }
        statement.execute(mutation.getValue());
      }
      assertThat(matrix.ask()).isEqualTo(whole);
    }
    assertThat(mutations).hasSizeGreaterThan(100);
    assertThat(unnoticed).as("of %s mutations", mutations.size()).isEmpty();
  }

  private static Map<String, String> mutations(TestDatabase database) throws SQLException {
    Map<String, String> mutations = new LinkedHashMap<>();
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(POLICIES)) {
      while (row.next()) {
        mutations.put(row.getString(1), row.getString(2));
      }
    }
    return mutations;
  }
}
