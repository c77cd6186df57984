package dev.aether.adapter.jdbi.shared;

import dev.aether.adapter.jdbi.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a database lets whom do with our tables, one line each, to be compared. */
final class Catalog {
  private static final String RIGHTS =
      """
      select * from (
        select 'grant on ' || c.oid::regclass || ' to ' || role || ': ' || privilege
        from pg_class c, unnest(array['anon', 'authenticated', 'service_role']) role,
          unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
            privilege
        where c.relnamespace::regnamespace::text in ('public', 'aether')
          and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(role, c.oid, privilege)
        union all
        select 'grant on ' || c.oid::regclass || '.' || a.attname || ' to ' || role || ': '
          || privilege
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0,
          unnest(array['anon', 'authenticated', 'service_role']) role,
          unnest(array['select', 'insert', 'update', 'references']) privilege
        where c.relnamespace::regnamespace::text in ('public', 'aether')
          and c.relkind in ('r', 'p', 'v', 'm') and not a.attisdropped
          and has_column_privilege(role, c.oid, a.attnum, privilege)
        union all
        select 'sequence ' || c.oid::regclass || ' of ' || role || ': ' || privilege
        from pg_class c, unnest(array['anon', 'authenticated', 'service_role']) role,
          unnest(array['usage', 'select', 'update']) privilege
        where c.relkind = 'S' and c.relnamespace::regnamespace::text in ('public', 'aether')
          and has_sequence_privilege(role, c.oid, privilege)
        union all
        select 'function ' || p.oid::regprocedure || ' of ' || role
        from pg_proc p, unnest(array['anon', 'authenticated', 'service_role']) role
        where p.pronamespace::regnamespace::text in ('public', 'aether')
          and has_function_privilege(role, p.oid, 'execute')
        union all
        select concat_ws(' ', 'policy', policyname, tablename, permissive, roles::text, cmd, qual,
          with_check)
        from pg_policies where schemaname in ('public', 'aether')
        union all
        select concat_ws(' ', 'table', oid::regclass, relrowsecurity, relforcerowsecurity)
        from pg_class where relnamespace::regnamespace::text in ('public', 'aether')
          and relkind in ('r', 'p')
      ) r (line) where line not like '%flyway_schema_history%' order by line collate "C"
      """;

  private Catalog() {}

  static List<String> rights(DatabaseUrl owner) throws SQLException {
    return lines(owner, RIGHTS);
  }

  static List<String> lines(DatabaseUrl url, String query) throws SQLException {
    try (Connection connection = TestDatabase.connect(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      List<String> lines = new ArrayList<>();
      while (row.next()) {
        lines.add(row.getString(1));
      }
      return lines;
    }
  }
}
