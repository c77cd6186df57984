package dev.aether.adapter.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second wall, looked at in the catalog and pushed at with SQL of an attacker's own. */
class RowSecurityTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final String ALICE = "00000000-0000-0000-0000-00000000000a";
  private static final String BOB = "00000000-0000-0000-0000-00000000000b";

  @Test
  void isForcedOnEveryTable() throws SQLException {
    assertThat(
            catalog(
                """
                select c.oid::regclass::text from pg_class c
                where c.relkind in ('r', 'p')
                  and c.relnamespace::regnamespace::text in ('public', 'auth', 'aether')
                  and c.relname <> 'flyway_schema_history'
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                """))
        .isEmpty();
  }

  @Test
  void hasAPolicyOnEveryTable() throws SQLException {
    assertThat(
            catalog(
                """
                select c.oid::regclass::text from pg_class c
                where c.relrowsecurity and not exists (
                  select from pg_policy p where p.polrelid = c.oid)
                """))
        .isEmpty();
  }

  @Test
  void opensNothingToEverybodyButWhatIsPublic() throws SQLException {
    assertThat(
            catalog(
                """
                select distinct tablename from pg_policies
                where (qual = 'true' or with_check = 'true') and roles <> '{service_role}'
                """))
        .containsExactlyInAnyOrder("subscription_tiers_config", "publications");
  }

  @Test
  void letsNoFunctionLookAroundWithAnothersRights() throws SQLException {
    assertThat(
            catalog(
                """
                select p.oid::regprocedure::text from pg_proc p
                where p.pronamespace::regnamespace::text in ('public', 'auth', 'aether')
                  and (p.proconfig is null or not 'search_path=""' = any(p.proconfig)
                    or (p.prosecdef and p.proowner::regrole::text <> 'service_role'))
                """))
        .isEmpty();
  }

  @Test
  void grantsNobodyToEmptyOrToReferToATable() throws SQLException {
    assertThat(
            catalog(
                """
                select table_name || ' ' || grantee || ' ' || privilege_type
                from information_schema.role_table_grants
                where privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
                  and grantee in ('anon', 'authenticated', 'service_role', 'PUBLIC')
                """))
        .isEmpty();
  }

  @Test
  void givesTheLoginRoleNoRightOfItsOwn() throws SQLException {
    try (Connection connection = TestDatabase.connect(DATABASE.login());
        Statement statement = connection.createStatement()) {
      for (String table : List.of("public.sites", "auth.users", "aether.scheduled_tasks")) {
        assertThatThrownBy(() -> statement.execute("select * from " + table))
            .hasMessageContaining("permission denied");
      }
    }
    assertThat(
            catalog(
                "select rolname from pg_roles where rolname = '"
                    + DATABASE.login().user()
                    + "' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                    + " or rolinherit)"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update public.users set subscription_tier = 'business'",
        "update public.users set email = 'other@example.com'",
        "update public.sites set user_id = '" + BOB + "'",
        "update public.sites set status = 'published'",
        "insert into public.credit_ledger (user_id, reference, kind, amount, period_start)"
            + " values ('"
            + ALICE
            + "', gen_random_uuid(), 'release', 1, now())",
        "delete from public.credit_ledger",
        "update public.ai_generations set status = 'complete'",
        "update public.deployments set status = 'ready'",
        "insert into public.publications (site_id, slug, bundle_hash, sequence)"
            + " select id, slug, repeat('a', 64), 1 from public.sites",
        "update public.subscription_tiers_config set price = 0",
        "select * from auth.users",
        "select * from public.bundle_files",
        "select * from aether.scheduled_tasks",
        "select aether.enqueue_job('drop-everything', gen_random_uuid())",
        "truncate public.sites"
      })
  void refusesAUserWhatOnlyTheSystemMay(String sql) throws SQLException {
    try (Connection connection = signedIn(ALICE);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select id from public.sites",
        "select id from public.users where id <> '" + BOB + "'",
        "select id from public.deployments",
        "select id from public.ai_generations",
        "select id from public.credit_ledger",
        "delete from public.sites returning id",
        "update public.sites set name = 'mine' returning id",
        "update public.users set full_name = 'x' where id = '" + ALICE + "' returning id"
      })
  void showsAndGivesAStrangerNothing(String sql) throws SQLException {
    try (Connection connection = signedIn(BOB);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void showsAVisitorNothingThatIsNotLive() throws SQLException {
    try (Connection connection = TestDatabase.connect(DATABASE.login());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      prepare(ALICE);
      statement.execute("select set_config('role', 'anon', true)");
      try (ResultSet rows = statement.executeQuery("select * from public.bundle_files")) {
        assertThat(rows.next()).isFalse();
      }
      assertThatThrownBy(() -> statement.execute("select * from public.sites"))
          .hasMessageContaining("permission denied");
    }
  }

  /**
   * A user's own connection in the middle of a transaction, with a site of Alice's in the table.
   */
  private static Connection signedIn(String user) throws SQLException {
    prepare(ALICE);
    prepare(BOB);
    Connection connection = TestDatabase.connect(DATABASE.login());
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "select set_config('role', 'authenticated', true),"
              + " set_config('request.jwt.claims', '{\"sub\": \""
              + user
              + "\"}', true)");
    }
    return connection;
  }

  private static void prepare(String user) throws SQLException {
    try (Connection connection = TestDatabase.connect(DATABASE.login());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select set_config('role', 'service_role', true)");
      statement.execute(
          "insert into auth.users (id, email, encrypted_password) values ('"
              + user
              + "', '"
              + user
              + "@example.com', 'x') on conflict do nothing");
      if (user.equals(ALICE)) {
        statement.execute(
            "insert into public.sites (id, user_id, name, slug, components, theme, seo_metadata)"
                + " values ('"
                + user
                + "', '"
                + user
                + "', 'Alice', 'alices-site', '{}', '{}',"
                + " '{}') on conflict do nothing");
        statement.execute(
            "insert into public.ai_generations (id, user_id, site_id, generation_type, prompt,"
                + " model, current_step) values ('"
                + user
                + "', '"
                + user
                + "', '"
                + user
                + "',"
                + " 'site', 'p', 'm', 'waiting') on conflict do nothing");
        statement.execute(
            "insert into public.deployments (id, site_id, user_id, sequence) values ('"
                + user
                + "', '"
                + user
                + "', '"
                + user
                + "', 1) on conflict do nothing");
        statement.execute(
            "insert into public.credit_ledger (user_id, reference, kind, amount, period_start)"
                + " values ('"
                + user
                + "', '"
                + user
                + "', 'reserve', -1, now())"
                + " on conflict do nothing");
      }
      connection.commit();
    }
  }

  private static List<String> catalog(String query) throws SQLException {
    try (Connection connection = DATABASE.asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
