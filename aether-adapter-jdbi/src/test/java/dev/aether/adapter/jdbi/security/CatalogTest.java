package dev.aether.adapter.jdbi.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.jdbi.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must hold of every table, view, function and grant there is, asked of the catalog. */
class CatalogTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated();

  @Test
  void forcesRowSecurityOnEveryTableAndPartition() throws SQLException {
    assertThat(
            catalog(
                """
                select c.oid::regclass::text from pg_class c
                where c.relkind in ('r', 'p') and %s and c.relname <> 'flyway_schema_history'
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                """))
        .isEmpty();
  }

  @Test
  void hasAPolicyOnEveryTableAndPartition() throws SQLException {
    assertThat(
            catalog(
                """
                select c.oid::regclass::text from pg_class c
                where c.relkind in ('r', 'p') and %s and c.relname <> 'flyway_schema_history'
                  and not exists (select from pg_policy p where p.polrelid = c.oid)
                """))
        .isEmpty();
  }

  @Test
  void opensNothingToEverybodyButWhatIsPublic() throws SQLException {
    assertThat(
            catalog(
                """
                select c.relname || ' ' || p.polname
                from pg_policy p join pg_class c on c.oid = p.polrelid
                where p.polroles <> array['service_role'::regrole::oid] and %s
                  and 'true' in (pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid))
                """))
        .containsExactlyInAnyOrder(
            "subscription_tiers_config tiers_public",
            "publications publications_public",
            "templates templates_public",
            "ai_model_prices prices_public");
  }

  @Test
  void keepsWhoeverIsSuspendedFromEveryTableOfUsers() throws SQLException {
    assertThat(
            catalog(
                """
                select c.oid::regclass::text from pg_class c
                where c.relkind in ('r', 'p') and %s
                  and has_any_column_privilege('authenticated', c.oid, 'select, insert, update')
                  and not exists (
                    select from pg_policy p where p.polrelid = c.oid and not p.polpermissive
                      and p.polcmd = '*' and p.polroles = array['authenticated'::regrole::oid]
                      and pg_get_expr(p.polqual, c.oid) like '%%is_active()%%')
                """))
        // Catalogs that are open to all; of templates only the writing is kept. The policies of
        // versions and visits ask for the site, which whoever is suspended does not see.
        .containsExactlyInAnyOrder(
            "subscription_tiers_config",
            "templates",
            "ai_model_prices",
            "site_versions",
            "page_views",
            "daily_visitors");
    assertThat(
            catalog(
                """
                select p.polcmd::text from pg_policy p join pg_class c on c.oid = p.polrelid
                where c.relname = 'templates' and not p.polpermissive and %s
                """))
        // Inserting asks for the plan of an account that whoever is suspended does not see.
        .containsExactlyInAnyOrder("w", "d");
  }

  @Test
  void letsNoFunctionLookAroundWithAnothersRights() throws SQLException {
    assertThat(
            catalog(
                """
                select c.oid::regprocedure::text from pg_proc c
                where %s and (c.proconfig is null or not 'search_path=""' = any (c.proconfig))
                """))
        .isEmpty();
    // It makes and drops tables, so it runs as their owner; it takes no input.
    assertThat(
            catalog(
                """
                select c.oid::regprocedure::text from pg_proc c
                where %s and c.prosecdef and c.proowner <> 'service_role'::regrole
                """))
        .containsExactly("aether.maintain_partitions()");
  }

  @Test
  void letsVisitorsAndStrangersCallOnlyWhatIsMeantForThem() throws SQLException {
    assertThat(
            catalog(
                """
                select c.oid::regprocedure::text from pg_proc c
                where %s and has_function_privilege('anon', c.oid, 'execute')
                """))
        .containsExactlyInAnyOrder(
            "auth.uid()",
            "auth.role()",
            "template_body(uuid)",
            "template_uses()",
            "aether.site_with_domain(text)",
            "aether.preview(uuid)",
            "aether.preview_file(uuid,text)");
    assertThat(
            catalog(
                """
                select c.oid::regprocedure::text from pg_proc c
                where %s and c.prosecdef and c.prorettype <> 'trigger'::regtype
                  and has_function_privilege('authenticated', c.oid, 'execute')
                """))
        .containsExactlyInAnyOrder(
            "aether.is_active()",
            "aether.enqueue_job(text,uuid)",
            "aether.append_audit(uuid,timestamp with time zone,text,uuid,text,text,text,uuid,text,"
                + "text,jsonb)",
            "reserve_ai_credits(uuid,integer)",
            "template_body(uuid)",
            "template_uses()");
  }

  @Test
  void asksRowSecurityOfWhoeverReadsAView() throws SQLException {
    assertThat(
            catalog(
                """
                select c.oid::regclass::text from pg_class c
                where c.relkind = 'v' and %s
                  and not coalesce('security_invoker=true' = any (c.reloptions), false)
                """))
        .isEmpty();
    assertThat(
            catalog(
                """
                select c.oid::regclass::text from pg_class c
                where c.relkind = 'm' and %s
                  and (has_table_privilege('anon', c.oid, 'select')
                    or has_table_privilege('authenticated', c.oid, 'select'))
                """))
        .isEmpty();
  }

  @Test
  void grantsNobodyToEmptyATableOrToReferToIt() throws SQLException {
    assertThat(
            catalog(
                """
                select c.oid::regclass::text || ' ' || role || ' ' || privilege
                from pg_class c, unnest(array['anon', 'authenticated', 'service_role']) role,
                  unnest(array['truncate', 'references', 'trigger']) privilege
                where c.relkind in ('r', 'p') and %s and has_table_privilege(role, c.oid, privilege)
                """))
        .isEmpty();
  }

  static List<String> catalog(String query) throws SQLException {
    return query(
        query.formatted(
            query.contains("pg_proc c")
                ? "c.pronamespace::regnamespace::text in ('public', 'auth', 'aether')"
                : "c.relnamespace::regnamespace::text in ('public', 'auth', 'aether')"));
  }

  private static List<String> query(String sql) throws SQLException {
    try (Connection connection = DATABASE.asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
