package dev.aether.adapter.jdbi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.adapter.jdbi.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pushes at the wall with SQL of an attacker's own; Eve is a customer of the dearest plan. */
class AttacksTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final String ALICES = "'1" + People.ALICE.substring(1) + "'";

  @BeforeAll
  static void fill() throws SQLException {
    People.moveInto(DATABASE);
    as(
        Persona.SERVICE,
        "insert into public.subscriptions (user_id, plan, status) values ('%s', 'business', 'active')"
            .formatted(People.EVE),
        true);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          raising one's own plan              | update users set subscription_tier = 'business'
          buying by writing a subscription    | update subscriptions set plan = 'business'
          un-suspending oneself               | update users set suspended_at = null
          taking another's address            | update users set email = 'bob@example.com'
          granting oneself credits            | insert into credit_grants (user_id, reference, amount, remaining, expires_at) values ('{eve}', gen_random_uuid(), 9, 9, 'infinity')
          writing into the ledger             | insert into credit_ledger (user_id, number, kind, reference, amount, balance, created_at) values ('{eve}', 1, 'release', gen_random_uuid(), 9, 9, now())
          granting by the service's function  | select aether.grant_credits('{eve}', gen_random_uuid(), 9, now(), 'infinity', now())
          claiming a domain for another's site | insert into custom_domains (id, site_id, user_id, domain) values (gen_random_uuid(), {alices}, '{eve}', 'x.example')
          calling a claim proved              | update custom_domains set status = 'active'
          deploying another's site            | insert into deployments (id, site_id, user_id, sequence) values (gen_random_uuid(), {alices}, '{eve}', 7)
          deploying in another's name         | insert into deployments (id, site_id, user_id, sequence) values (gen_random_uuid(), {alices}, '{alice}', 7)
          calling a deployment ready          | update deployments set status = 'ready'
          choosing components for another     | insert into component_selections (id, site_id, component_id, user_id, model_used, props_generated) values (gen_random_uuid(), {alices}, {alices}, '{eve}', 'm', '{}')
          leaving a version on another's site | insert into site_versions (site_id, version_number, name, components, theme, seo_metadata, created_by) values ({alices}, 7, 'x', '{}', '{}', '{}', '{eve}')
          rewriting history                   | update site_versions set name = 'x'
          backing another's site up           | insert into site_backups (id, site_id, user_id, backup_data, version) values (gen_random_uuid(), {alices}, '{eve}', '{}', 1)
          giving another a site               | insert into sites (id, user_id, name, slug, components, theme, seo_metadata) values (gen_random_uuid(), '{alice}', 'x', 'free-slug', '{}', '{}', '{}')
          prompting for another's site        | insert into ai_generations (id, user_id, site_id, generation_type, prompt, model, current_step) values (gen_random_uuid(), '{eve}', {alices}, 'site', 'p', 'm', 's')
          reading hashes of keys              | select key_hash from api_keys
          writing the audit by hand           | insert into audit_logs (id, chain, number, actor, action, severity, previous_hash, hash) values (gen_random_uuid(), '{eve}', 1, 'x', 'x', 'info', repeat('0', 64), repeat('0', 64))
          telling the audit of another        | select aether.append_audit(gen_random_uuid(), now(), 'user:{alice}', '{alice}', 'x', 'info', null, null, null, null, '{}')
          squatting a name of the registry    | insert into components (id, user_id, name, type, definition, registry_id) values (gen_random_uuid(), '{eve}', 'x', 'section', '{}', 'hero')
          entering the registry               | update components set registry_id = 'hero'
          making one's template official      | insert into templates (id, name, slug, category, structure, created_by, is_official) values (gen_random_uuid(), 'x', 'free-slug', 'blog', '{}', '{eve}', true)
          making a template of another's      | insert into templates (id, name, slug, category, structure, created_by) values (gen_random_uuid(), 'x', 'free-slug', 'blog', '{}', '{alice}')
          reading a structure past the till   | select structure from templates
          rating in another's name            | insert into template_ratings (template_id, user_id, rating) values ({alices}, '{alice}', 1)
          counting ratings up by hand         | update templates set rating_sum = 5, rating_count = 1
          queueing an unknown job             | select aether.enqueue_job('drop-everything', gen_random_uuid())
          reading the platform's statistics   | select user_id from aether.user_statistics
          reading identities                  | select encrypted_password from auth.users
          reading sessions                    | select id from auth.sessions
          emptying a table                    | truncate sites
          becoming the service                | alter role authenticated bypassrls
          changing prices                     | update subscription_tiers_config set price = 0
          pretending to be staff              | select encrypted_password from auth.users where set_config('request.jwt.claims', '{"app_metadata":{"role":"staff"}}', true) <> ''
          """)
  void refuses(String attack, String sql) {
    assertThatThrownBy(() -> as(Persona.OTHER, filled(sql), false))
        .as(attack)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isIn("42501", "23514"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reading another's site               | select id from sites
          reading another's versions           | select version_number from site_versions
          reading another's domains            | select id from custom_domains
          reading another's audit on a business plan | select id from audit_logs
          reading another's credits            | select number from credit_ledger
          revoking another's key               | update api_keys set revoked_at = now()
          deleting another's site              | delete from sites
          deleting another's backup            | delete from site_backups
          taking over another's template       | update templates set name = 'mine'
          """)
  void findsNothingBy(String attack, String sql) throws SQLException {
    assertThat(as(Persona.OTHER, sql, false)).as(attack).isZero();
  }

  @Test
  void putsNoSiteOnTheAirByHand() {
    assertThatThrownBy(
            () ->
                as(
                    Persona.OWNER,
                    "update sites set published_version = 2, published_at = now()",
                    false))
        .hasMessageContaining("a deployment publishes a site");
  }

  @Test
  void showsAVisitorWhatIsLiveAndNoDraft() throws SQLException {
    assertThat(as(Persona.ANONYMOUS, "select slug from published_sites", false)).isEqualTo(2);
    assertThat(
            as(
                Persona.ANONYMOUS,
                "select version_number from site_versions where version_number = 2",
                false))
        .isZero();
    assertThatThrownBy(() -> as(Persona.ANONYMOUS, "select id from sites", false))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> as(Persona.ANONYMOUS, "select created_by from site_versions", false))
        .hasMessageContaining("permission denied");
  }

  @Test
  void letsAnOwnerRevokeHisKeyAndNeverReviveIt() throws SQLException {
    assertThat(as(Persona.OWNER, "update api_keys set revoked_at = now()", false)).isEqualTo(1);
    as(
        Persona.SERVICE,
        "update api_keys set revoked_at = now() where user_id = '" + People.BOB + "'",
        true);
    assertThatThrownBy(
            () ->
                as(
                    Persona.SERVICE,
                    "update api_keys set revoked_at = null where revoked_at is not null",
                    false))
        .hasMessageContaining("stays revoked");
  }

  @Test
  void showsThePremiumStructureOnlyToWhomeverItIsFor() throws SQLException {
    String premium = "update templates set is_premium = true, price = 9 where id = " + ALICES + ";";
    String ask = "select from template_body(" + ALICES + ") where structure is not null";
    assertThat(asAfter(premium, Persona.OTHER, ask)).isZero();
    assertThat(asAfter(premium, Persona.ANONYMOUS, ask)).isZero();
    assertThat(asAfter(premium, Persona.OWNER, ask)).isEqualTo(1);
    String official =
        premium + "update templates set is_official = true where id = " + ALICES + ";";
    assertThat(asAfter(official, Persona.OTHER, ask)).isEqualTo(1);
    assertThat(asAfter(official, Persona.ANONYMOUS, ask)).isZero();
  }

  private static String filled(String sql) {
    return sql.replace("{alices}", ALICES)
        .replace("{alice}", People.ALICE)
        .replace("{eve}", People.EVE);
  }

  private static int as(Persona persona, String sql, boolean keep) throws SQLException {
    return run("", persona, sql, keep);
  }

  private static int asAfter(String byService, Persona persona, String sql) throws SQLException {
    return run(Persona.SERVICE.identify() + ";" + byService, persona, sql, false);
  }

  /** Runs a statement and tells how many rows it returned or changed. */
  private static int run(String before, Persona persona, String sql, boolean keep)
      throws SQLException {
    try (Connection connection = TestDatabase.connect(DATABASE.login());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local search_path = public;" + before + ";" + persona.identify());
      int rows = 0;
      if (statement.execute(sql)) {
        while (statement.getResultSet().next()) {
          rows++;
        }
      } else {
        rows = statement.getUpdateCount();
      }
      if (keep) {
        connection.commit();
      }
      return rows;
    }
  }
}
