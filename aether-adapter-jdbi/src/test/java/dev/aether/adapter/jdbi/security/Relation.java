package dev.aether.adapter.jdbi.security;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table or view of the catalog.
 *
 * @param sql as it is written in a statement
 * @param name the same, with months told from today, so that it does not change with them
 * @param root of what it is a partition of, or itself
 * @param columns in their order
 */
record Relation(String sql, String name, String root, boolean view, List<Column> columns) {

  /**
   * A column; one that is {@code fixed} is generated, and takes nothing but its default.
   *
   * @param type its category in pg_type, or "uuid"
   */
  record Column(String name, String type, boolean fixed) {}

  static List<Relation> all(Connection connection) throws SQLException {
    List<Relation> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select format('%I.%I', n.nspname, c.relname) as sql, c.relkind in ('v', 'm') as view,
                  coalesce(pg_partition_root(c.oid), c.oid)::regclass::text as root,
                  regexp_replace(format('%I.%I', n.nspname, c.relname), '\\d{4}_\\d{2}$', case
                    right(c.relname, 7)
                    when to_char(now() at time zone 'UTC', 'YYYY_MM') then 'this_month'
                    when to_char(now() at time zone 'UTC' + interval '1 month', 'YYYY_MM')
                      then 'next_month'
                    else 'month_after' end) as name
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('public', 'auth', 'aether')
                  and c.relkind in ('r', 'p', 'v', 'm', 'f')
                  and c.relname <> 'flyway_schema_history'
                order by n.nspname, c.relname
                """)) {
      while (row.next()) {
        String sql = row.getString("sql");
        found.add(
            new Relation(
                sql,
                row.getString("name"),
                row.getString("root"),
                row.getBoolean("view"),
                columns(connection, sql)));
      }
    }
    return found;
  }

  private static List<Column> columns(Connection connection, String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select quote_ident(a.attname), a.attgenerated <> '' or a.attidentity = 'a',
              case when t.typname = 'uuid' then 'uuid' else t.typcategory::text end
            from pg_attribute a join pg_type t on t.oid = a.atttypid
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped
            order by a.attnum
            """)) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          columns.add(new Column(row.getString(1), row.getString(3), row.getBoolean(2)));
        }
      }
    }
    return columns;
  }

  /** Alice's row in it as text, or any row where none is hers. */
  Map<String, String> alicesRow(Connection service) throws SQLException {
    String list =
        String.join(", ", columns.stream().map(column -> column.name() + "::text").toList());
    try (Statement statement = service.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select %s from %s t
                where '%s'::regclass in (tableoid, '%s'::regclass)
                order by to_jsonb(t)::text like '%%%s%%' desc limit 1
                """
                    .formatted(list, root, sql, root, People.ALICE))) {
      if (!row.next()) {
        throw new IllegalStateException("nobody has a row in " + name);
      }
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        values.put(columns.get(i).name(), row.getString(i + 1));
      }
      return values;
    }
  }
}
