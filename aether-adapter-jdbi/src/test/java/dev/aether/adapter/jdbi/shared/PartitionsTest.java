package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.adapter.jdbi.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartitionsTest {
  private static final String MAINTAIN = "select aether.maintain_partitions()";
  private static final String MONTHS =
      """
      select count(*) from generate_series(0, 2) m, unnest(array['audit_logs', 'ai_generations']) t
      where to_regclass('public.' || t || '_' || to_char(
        date_trunc('month', now() at time zone 'UTC') + make_interval(months => m), 'YYYY_MM'))
        is not null
      """;
  private static final String NEXT_AUDIT_MONTH =
      "'public.audit_logs_' || to_char(date_trunc('month', now() at time zone 'UTC')"
          + " + interval '1 month', 'YYYY_MM')";

  private final DatabaseUrl owner = TestDatabase.migrated().owner();

  @BeforeEach
  void addSomebody() throws SQLException {
    asService(
        """
        insert into auth.users (id, email, encrypted_password)
        values ('00000000-0000-0000-0000-00000000000a', 'ada@example.com', 'x')
        """);
  }

  @Test
  void existForTheComingMonthsAndAreMadeOnce() throws SQLException {
    assertThat(ask(MONTHS)).isEqualTo("6");
    assertThat(ask(MAINTAIN)).isEqualTo("0");
  }

  @Test
  void comeBackClosedAndForced() throws SQLException {
    drop(NEXT_AUDIT_MONTH);
    assertThat(ask(MONTHS)).isEqualTo("5");
    asService(MAINTAIN);
    assertThat(ask(MONTHS)).isEqualTo("6");
    assertThat(
            ask(
                "select relrowsecurity and relforcerowsecurity and not has_table_privilege("
                    + "'service_role', oid, 'select') from pg_class where oid = to_regclass("
                    + NEXT_AUDIT_MONTH
                    + ")"))
        .isEqualTo("t");
  }

  @Test
  void holdTheRowsOfTheirMonth() throws SQLException {
    generateAt(
        "(date_trunc('month', now() at time zone 'UTC') + interval '1 month') at time zone 'UTC'");
    generateAt("'2000-01-01 00:00Z'");
    assertThat(
            ask(
                """
                select string_agg(replace(tableoid::regclass::text, to_char(
                  (now() at time zone 'UTC') + interval '1 month', 'YYYY_MM'), 'next'), ' '
                  order by created_at) from public.ai_generations
                """))
        .isEqualTo("ai_generations_default ai_generations_next");
  }

  @Test
  void leaveRowsThatCameBeforeThemWhereTheyAre() throws SQLException {
    drop(NEXT_AUDIT_MONTH.replace("audit_logs", "ai_generations"));
    generateAt("date_trunc('month', now()) + interval '1 month 10 days'");
    asService(MAINTAIN);
    assertThat(ask(MONTHS)).isEqualTo("5");
    assertThat(ask("select tableoid::regclass from public.ai_generations"))
        .isEqualTo("ai_generations_default");
  }

  @Test
  void goWhenTheirAuditIsOlderThanItIsKept() throws SQLException {
    execute(
        """
        create table public.audit_logs_2001_01 partition of public.audit_logs
          for values from ('2001-01-01 00:00+00') to ('2001-02-01 00:00+00')
        """);
    assertThat(ask(MAINTAIN)).isEqualTo("1");
    assertThat(ask("select to_regclass('public.audit_logs_2001_01') is null")).isEqualTo("t");
  }

  private void generateAt(String time) throws SQLException {
    asService(
        """
        insert into public.ai_generations
          (id, user_id, generation_type, prompt, model, current_step, created_at)
        values (gen_random_uuid(), '00000000-0000-0000-0000-00000000000a', 'site', 'p', 'm', 's',
          %s)
        """
            .formatted(time));
  }

  private void drop(String name) throws SQLException {
    execute("do $$ begin execute 'drop table ' || %s; end $$".formatted(name));
  }

  private void asService(String sql) throws SQLException {
    execute("set role service_role; " + sql);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect(owner);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String ask(String query) throws SQLException {
    return Catalog.lines(owner, query).get(0);
  }
}
