package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MaintenanceTest {
  private static final Actor SYSTEM = new Actor.Service("test");
  private static final DateTimeFormatter SUFFIX = DateTimeFormatter.ofPattern("yyyy_MM");

  private final TestDatabase database = TestDatabase.migrated();
  private final HikariDataSource pool = database.pool(2);
  private final JdbiUnitOfWork units = new JdbiUnitOfWork(pool);
  private final JdbiMaintenance maintenance = new JdbiMaintenance(units);

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void hasRoomForThisMonthAndTheNextTwo() {
    assertThat(units.as(SYSTEM, maintenance::turnMonths)).isZero();
    for (String table : List.of("audit_logs", "ai_generations", "page_views", "daily_visitors")) {
      assertThat(partitions(table))
          .contains(name(table, 0), name(table, 1), name(table, 2), table + "_default");
    }
  }

  @Test
  void makesWhatIsMissingAsClosedAsTheRest() throws SQLException {
    asOwner("drop table public." + name("audit_logs", 2));
    assertThat(units.as(SYSTEM, maintenance::turnMonths)).isEqualTo(1);
    assertThat(
            query(
                "select relrowsecurity::text || relforcerowsecurity::text from pg_class"
                    + " where relname = '"
                    + name("audit_logs", 2)
                    + "'"))
        .containsExactly("truetrue");
    assertThat(
            query(
                "select grantee::text from information_schema.role_table_grants where table_name = '"
                    + name("audit_logs", 2)
                    + "' and grantee in ('anon', 'authenticated', 'service_role')"))
        .isEmpty();
  }

  @Test
  void putsARowIntoTheMonthThatItBelongsTo() {
    write("now()");
    write("timestamptz '2001-05-05'");
    assertThat(query("select tableoid::regclass::text from public.audit_logs"))
        .containsExactlyInAnyOrder(name("audit_logs", 0), "audit_logs_default");
  }

  @Test
  void leavesRowsInTheDefaultPartitionThatGotThereFirst() throws SQLException {
    asOwner("drop table public." + name("audit_logs", 1));
    write("date_trunc('month', now(), 'UTC') + interval '1 month 3 days'");
    assertThat(units.as(SYSTEM, maintenance::turnMonths)).isZero();
    assertThat(query("select tableoid::regclass::text from public.audit_logs"))
        .containsExactly("audit_logs_default");
  }

  @Test
  void dropsMonthsOfAuditAndVisitsPastTwoYearsAndNoOthers() throws SQLException {
    YearMonth now = YearMonth.now(ZoneOffset.UTC);
    for (int ago : new int[] {24, 27}) {
      YearMonth month = now.minusMonths(ago);
      for (String table : List.of("audit_logs", "ai_generations", "page_views", "daily_visitors")) {
        asOwner(
            "create table public.%s_%s partition of public.%s for values from ('%s-01') to ('%s-01')"
                .formatted(table, month.format(SUFFIX), table, month, month.plusMonths(1)));
      }
    }
    assertThat(units.as(SYSTEM, maintenance::turnMonths)).isEqualTo(3);
    assertThat(partitions("audit_logs"))
        .contains(name("audit_logs", -24))
        .doesNotContain(name("audit_logs", -27));
    assertThat(partitions("page_views"))
        .contains(name("page_views", -24))
        .doesNotContain(name("page_views", -27));
    assertThat(partitions("ai_generations")).contains(name("ai_generations", -27));
  }

  @Test
  void isTheSystemsAlone() {
    Actor somebody = new Actor.User(new UserId(UUID.randomUUID()));
    assertThatThrownBy(() -> units.as(somebody, maintenance::turnMonths))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> units.run(somebody, maintenance::refreshStatistics))
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void bringsStatisticsToWhatIsTrueNow() {
    assertThat(query("select total_users::text from aether.platform_statistics"))
        .containsExactly("0");
    units.run(
        SYSTEM,
        () ->
            units
                .handle()
                .execute(
                    "insert into auth.users (id, email, encrypted_password)"
                        + " values (gen_random_uuid(), 'a@example.com', 'x')"));
    units.run(SYSTEM, maintenance::refreshStatistics);
    assertThat(query("select total_users::text from aether.platform_statistics"))
        .containsExactly("1");
    assertThat(query("select total_sites::text from aether.user_engagement_metrics"))
        .containsExactly("0");
  }

  @Test
  void isDoneByOneNodeAtATime() throws InterruptedException {
    BlockingQueue<String> ticks = new LinkedBlockingQueue<>();
    try (HikariDataSource first = Pools.forQueue(database.login());
        HikariDataSource second = Pools.forQueue(database.login());
        JobRunner one = node(first, ticks);
        JobRunner two = node(second, ticks)) {
      one.start();
      two.start();
      assertThat(ticks.poll(20, TimeUnit.SECONDS)).isEqualTo("tick");
    }
    assertThat(ticks).isEmpty();
    assertThat(query("select task_name from aether.scheduled_tasks")).containsExactly("tock");
  }

  private static JobRunner node(HikariDataSource queue, BlockingQueue<String> ticks) {
    return new JobRunner(
        queue,
        Map.of(),
        List.of(new JobRunner.Recurring("tock", Duration.ofHours(1), () -> ticks.add("tick"))),
        1);
  }

  private void write(String at) {
    units.run(
        SYSTEM,
        () ->
            units
                .handle()
                .execute(
                    "insert into public.audit_logs (id, chain, number, actor, action, severity,"
                        + " previous_hash, hash, created_at) values (gen_random_uuid(),"
                        + " gen_random_uuid(), 1, 'anonymous', 'site.create', 'info',"
                        + " repeat('0', 64), repeat('0', 64), "
                        + at
                        + ")"));
  }

  private List<String> partitions(String table) {
    return query(
        "select c.relname::text from pg_inherits i join pg_class c on c.oid = i.inhrelid"
            + " where i.inhparent = 'public."
            + table
            + "'::regclass");
  }

  private static String name(String table, int months) {
    return table + "_" + YearMonth.now(ZoneOffset.UTC).plusMonths(months).format(SUFFIX);
  }

  private List<String> query(String sql) {
    return units.as(SYSTEM, () -> units.handle().createQuery(sql).mapTo(String.class).list());
  }

  private void asOwner(String sql) throws SQLException {
    try (Connection connection = database.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
