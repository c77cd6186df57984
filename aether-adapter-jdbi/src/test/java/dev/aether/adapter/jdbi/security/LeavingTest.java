package dev.aether.adapter.jdbi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.account.JdbiAccountRecords;
import dev.aether.adapter.jdbi.account.JdbiAccounts;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.account.RecordKind;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody with a row in every table takes them along, and leaves. */
class LeavingTest {
  private static final UserId ALICE = new UserId(UUID.fromString(People.ALICE));
  private static final Actor SYSTEM = new Actor.Service("test");

  /** All tables but what is remembered of somebody who has left: what happened and how often. */
  private static final String LEFT_OVER =
      """
      do $$
      declare
        t regclass;
        n bigint;
      begin
        for t in
          select oid from pg_class where relkind = 'r' and not relispartition
            and relnamespace in ('auth'::regnamespace, 'public'::regnamespace, 'aether'::regnamespace)
            and relname not in ('audit_heads', 'admitted_requests')
        loop
          execute format('select count(*) from %s t where t::text like %L', t, '%{user}%') into n;
          if n > 0 then
            raise exception '% rows of % are left', n, t;
          end if;
        end loop;
        if exists (select from public.audit_logs where user_id = '{user}') then
          raise exception 'a record still points to the account';
        end if;
      end
      $$
      """;

  private static final String OWNED =
      """
      select c.oid::regclass from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname in ('user_id', 'created_by')
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and not c.relispartition and a.attnum > 0
      """;

  private final TestDatabase database = TestDatabase.migrated();

  @BeforeEach
  void fill() throws SQLException {
    People.moveInto(database);
  }

  @Test
  void takesAlongARowOfEveryKindWithoutSecretsOrStrangers() {
    try (HikariDataSource pool = database.pool(1)) {
      JdbiUnitOfWork units = new JdbiUnitOfWork(pool);
      JdbiAccountRecords records = new JdbiAccountRecords(units);
      for (RecordKind kind : RecordKind.values()) {
        List<String> told = new ArrayList<>();
        units.run(new Actor.User(ALICE), () -> records.each(ALICE, kind, told::add));
        assertThat(told).as(kind.wire()).isNotEmpty();
        assertThat(String.join("\n", told))
            .as(kind.wire())
            .doesNotContain(People.BOB, "key_hash", "encrypted_password");
      }
    }
  }

  /** A table of somebody's own that is new here belongs into what he takes along, too. */
  @Test
  void knowsEveryTableThatHoldsWhatIsSomebodysOwn() throws SQLException {
    assertThat(new TreeSet<>(texts(OWNED)))
        .containsExactly(
            "ai_generations",
            "api_keys",
            "assets",
            "audit_logs",
            "component_selections",
            "components",
            "credit_grants",
            "credit_ledger",
            "credit_reservations",
            "custom_domains",
            "deployments",
            "idempotency_keys",
            "site_backups",
            "site_versions",
            "sites",
            "subscriptions",
            "template_ratings",
            "templates");
  }

  @Test
  void leavesNothingBehindButTheRecordOfWhatHappened() throws SQLException {
    try (HikariDataSource pool = database.pool(1)) {
      JdbiUnitOfWork units = new JdbiUnitOfWork(pool);
      units.run(SYSTEM, () -> new JdbiAccounts(units).remove(ALICE));
    }
    TestDatabase.asSuperuser(database.owner(), LEFT_OVER.replace("{user}", People.ALICE));
    assertThatThrownBy(
            () ->
                TestDatabase.asSuperuser(database.owner(), LEFT_OVER.replace("{user}", People.BOB)))
        .hasMessageContaining("are left");
  }

  private List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = database.asOwner();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
